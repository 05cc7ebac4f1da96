package org.hingewise.gui;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/** A screen at some scale that nobody looks at: widgets on it measure their words as they would on a real one. */
final class ScaledScreen extends GraphicsConfiguration {
    private final GraphicsConfiguration image =
            new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getDeviceConfiguration();
    private final double scale;
    private final Rectangle bounds;

    ScaledScreen(double scale, Rectangle bounds) {
        this.scale = scale;
        this.bounds = bounds;
    }

    @Override
    public GraphicsDevice getDevice() {
        return image.getDevice();
    }

    @Override
    public ColorModel getColorModel() {
        return image.getColorModel();
    }

    @Override
    public ColorModel getColorModel(int transparency) {
        return image.getColorModel(transparency);
    }

    @Override
    public AffineTransform getDefaultTransform() {
        return AffineTransform.getScaleInstance(scale, scale);
    }

    @Override
    public AffineTransform getNormalizingTransform() {
        return new AffineTransform();
    }

    @Override
    public Rectangle getBounds() {
        return new Rectangle(bounds);
    }
}
