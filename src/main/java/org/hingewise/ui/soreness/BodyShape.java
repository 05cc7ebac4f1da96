package org.hingewise.ui.soreness;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.EnumMap;
import java.util.Map;
import org.hingewise.domain.client.BackRegion;

/** A person seen from behind, and where the regions lie on them; 160 wide and 300 high, to be scaled. */
final class BodyShape {
    static final int WIDTH = 160;
    static final int HEIGHT = 300;

    private static final double CORNER = 10;

    private BodyShape() {}

    /** The outline of the whole body. */
    static Shape outline() {
        Area body = new Area(new Ellipse2D.Double(62, 3, 36, 42));
        body.add(new Area(new RoundRectangle2D.Double(70, 36, 20, 26, 8, 8)));
        body.add(new Area(torso()));
        body.add(new Area(mirrored(arm())));
        body.add(new Area(arm()));
        body.add(new Area(mirrored(leg())));
        body.add(new Area(leg()));
        return body;
    }

    /** Where each region is drawn; the client's left is on the left, because they are seen from behind. */
    static Map<BackRegion, Shape> regions() {
        Map<BackRegion, Shape> shapes = new EnumMap<>(BackRegion.class);
        shapes.put(BackRegion.UPPER_LEFT, box(50, 70, 28, 38));
        shapes.put(BackRegion.UPPER_RIGHT, box(82, 70, 28, 38));
        shapes.put(BackRegion.LOW_LEFT, box(52, 112, 26, 36));
        shapes.put(BackRegion.LOW_RIGHT, box(82, 112, 26, 36));
        shapes.put(BackRegion.PELVIS, box(50, 152, 60, 24));
        shapes.put(BackRegion.LEFT_LEG, box(51, 181, 25, 100));
        shapes.put(BackRegion.RIGHT_LEG, box(84, 181, 25, 100));
        return shapes;
    }

    private static Shape box(double x, double y, double width, double height) {
        return new RoundRectangle2D.Double(x, y, width, height, CORNER, CORNER);
    }

    private static Shape torso() {
        Path2D path = new Path2D.Double();
        path.moveTo(70, 50);
        path.curveTo(64, 58, 46, 57, 40, 66);
        path.curveTo(42, 92, 50, 112, 49, 126);
        path.curveTo(49, 140, 45, 150, 45, 166);
        path.lineTo(46, 186);
        path.lineTo(114, 186);
        path.lineTo(115, 166);
        path.curveTo(115, 150, 111, 140, 111, 126);
        path.curveTo(110, 112, 118, 92, 120, 66);
        path.curveTo(114, 57, 96, 58, 90, 50);
        path.closePath();
        return path;
    }

    private static Shape arm() {
        Path2D bone = new Path2D.Double();
        bone.moveTo(44, 72);
        bone.curveTo(36, 94, 33, 112, 29, 134);
        bone.curveTo(26, 150, 24, 160, 22, 172);
        return new BasicStroke(15, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(bone);
    }

    private static Shape leg() {
        Path2D path = new Path2D.Double();
        path.moveTo(46, 178);
        path.curveTo(44, 206, 50, 226, 52, 246);
        path.curveTo(52, 262, 55, 280, 57, 296);
        path.lineTo(72, 296);
        path.curveTo(74, 276, 76, 262, 75, 246);
        path.curveTo(77, 224, 79, 204, 79.5, 178);
        path.closePath();
        return path;
    }

    private static Shape mirrored(Shape shape) {
        AffineTransform flip = AffineTransform.getTranslateInstance(WIDTH, 0);
        flip.scale(-1, 1);
        return flip.createTransformedShape(shape);
    }
}
