package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** How a dot looks. */
public enum Mark {
    POINT(1.8),
    RING(4.2),
    DISC(4),
    CROSS(4.6);

    private static final double STROKE = 0.8;

    private final double radius;

    Mark(double radius) {
        this.radius = radius;
    }

    double radius() {
        return radius;
    }

    /** Paints it around a place, in the colour that is set. */
    void paint(Graphics2D g, double x, double y) {
        g.setStroke(new BasicStroke((float) (2 * STROKE)));
        switch (this) {
            case POINT, DISC -> g.fill(circle(x, y));
            case RING -> g.draw(circle(x, y));
            case CROSS -> {
                double arm = radius / Math.sqrt(2);
                g.draw(new Line2D.Double(x - arm, y - arm, x + arm, y + arm));
                g.draw(new Line2D.Double(x - arm, y + arm, x + arm, y - arm));
            }
        }
    }

    private Ellipse2D circle(double x, double y) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** Whether a place off its middle is inked, in points. */
    boolean covers(double dx, double dy) {
        double distance = Math.hypot(dx, dy);
        return switch (this) {
            case POINT, DISC -> distance <= radius;
            case RING -> Math.abs(distance - radius + STROKE) <= STROKE;
            case CROSS -> distance <= radius && Math.min(Math.abs(dx - dy), Math.abs(dx + dy)) <= STROKE * Math.sqrt(2);
        };
    }
}
