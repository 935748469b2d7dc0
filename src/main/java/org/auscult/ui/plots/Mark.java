package org.auscult.ui.plots;

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
