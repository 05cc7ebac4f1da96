package org.hingewise.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A graph laid out in a theme. */
interface Painted {
    /** Paints into an area; afterwards {@link #at} and {@link #dataArea} speak of that area. */
    void draw(Graphics2D g, Rectangle2D area);

    /** Where a mark was painted. */
    Point2D at(int mark);

    /** The inside of the axes. */
    Rectangle2D dataArea();
}
