package org.auscult.ui.plots;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.auscult.dataset.Condition;
import org.auscult.score.Role;

/** How the dot of a clip looks, and what that says of the clip. */
public enum Mark {
    POINT(1.8, "·", "learned"),
    RING(4.2, "○", "held out"),
    DISC(4, "●", "test"),
    CROSS(4.6, "✕", "test, anomalous");

    private static final double STROKE = 0.8;

    private final double radius;
    private final String glyph;
    private final String words;

    Mark(double radius, String glyph, String words) {
        this.radius = radius;
        this.glyph = glyph;
        this.words = words;
    }

    static Mark of(Role role, Condition condition) {
        return switch (role) {
            case LEARNED -> POINT;
            case HELD_OUT -> RING;
            case TEST -> condition == Condition.ANOMALOUS ? CROSS : DISC;
        };
    }

    /** What it says of a clip. */
    String words() {
        return words;
    }

    /** The key to some marks, in a line. */
    static Label line(Mark... marks) {
        Label line = new Label(
                Stream.of(marks).map(mark -> mark.glyph + " " + mark.words).collect(Collectors.joining("   ")));
        line.getStyleClass().addAll("text-small", "text-muted", "marks-line");
        return line;
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
