package org.auscult.ui.inspection;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.auscult.dataset.Condition;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.experiment.PlotColor;
import org.auscult.score.ScoredClip;
import org.auscult.ui.PlotText;
import org.auscult.workbench.RankedTests;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** The test clips of a machine as bars, the highest fused score first. */
final class RankedClips {
    private static final double LEFT = 12;
    private static final double HEAD = 24;
    private static final double LEAST = 60;
    private static final double WIDEST = 24;
    private static final Color UNLABELLED = new Color(PlotColor.UNLABELLED.rgb());
    private static final int FADED = 64;
    private static final double CUT = 3;
    private static final BasicStroke SOLID = new BasicStroke(2);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0);

    private final ScoreView view;
    private final MachineId machine;
    private final RankedTests tests;
    private final Map<Recording, Integer> places = new HashMap<>();
    private final double highest;
    private final double lowest;

    /** @param scale of all machines, so that their bars can be compared */
    RankedClips(ScoreView view, MachineId machine, ScoreScale scale) {
        this.view = view;
        this.machine = machine;
        tests = RankedTests.of(view, machine);
        for (int i = 0; i < ranked().size(); i++) {
            places.put(ranked().get(i).recording(), i);
        }
        highest = scale.highest();
        lowest = scale.lowest();
    }

    /** Whether these are the clips of a machine in a view. */
    boolean isOf(ScoreView shown, MachineId one) {
        return view == shown && machine.equals(one);
    }

    /** The bars' clips. */
    List<ScoredClip> ranked() {
        return tests.clips();
    }

    private double barWidth(double width) {
        return Math.min(WIDEST, (width - 2 * LEFT) / Math.max(1, ranked().size()));
    }

    /** The bar at a place across; −1 if there is none. */
    int barAt(double x, double width) {
        int i = (int) Math.floor((x - LEFT) / barWidth(width));
        return i >= 0 && i < ranked().size() ? i : -1;
    }

    /** The place of a recording's bar; −1 if it has none. */
    int placeOf(@Nullable Recording recording) {
        return recording == null ? -1 : places.getOrDefault(recording, -1);
    }

    /** How high it must be to be painted at all; 0 if there is nothing to paint. */
    double least() {
        return ranked().isEmpty() ? 0 : LEAST;
    }

    private boolean hasRoom(double height) {
        return !ranked().isEmpty() && height >= LEAST;
    }

    void paint(Graphics2D g, Color ink, Set<Recording> selected, double width, double height) {
        if (!hasRoom(height)) {
            return;
        }
        g.setColor(ink);
        boolean isWide = g.getFontMetrics().stringWidth(caption(true)) <= width - 2 * LEFT;
        PlotText.write(g, caption(isWide), LEFT, 10, PlotText.Side.RIGHT);
        double unit = (height - HEAD - 10) / (highest - lowest);
        double base = HEAD + highest * unit;
        double bar = barWidth(width);
        for (int i = 0; i < ranked().size() && !Double.isNaN(tests.fused(i)); i++) {
            Recording recording = ranked().get(i).recording();
            double length = Math.max(lowest, Math.min(highest, tests.fused(i))) * unit;
            Color color = color(recording.condition());
            boolean isBright = selected.isEmpty() || selected.contains(recording);
            g.setColor(isBright ? color : new Color(color.getRed(), color.getGreen(), color.getBlue(), FADED));
            g.fill(new Rectangle2D.Double(
                    LEFT + i * bar,
                    Math.min(base, base - length),
                    Math.max(1, bar - 2),
                    Math.max(1, Math.abs(length))));
            if (tests.fused(i) > highest || tests.fused(i) < lowest) {
                paintCut(g, ink, LEFT + i * bar + Math.max(1, bar - 2) / 2, base - length, Math.signum(length));
            }
        }
    }

    /** A bar that would be longer ends in an arrow, as those of the shares do. */
    private static void paintCut(Graphics2D g, Color ink, double x, double end, double side) {
        g.setColor(ink);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(x - CUT, end + side * CUT - side, x, end - side));
        g.draw(new Line2D.Double(x, end - side, x + CUT, end + side * CUT - side));
    }

    /** Frames the focused clip's bar, and the hovered one's in dashes. */
    void paintMarks(Graphics2D g, Color ink, Selection selection, double width, double height) {
        if (hasRoom(height)) {
            Recording focused = selection.focusedProperty().get();
            Recording hovered = selection.hoveredProperty().get();
            g.setColor(ink);
            if (!Objects.equals(focused, hovered)) {
                frame(g, focused, SOLID, width, height);
            }
            frame(g, hovered, DASHED, width, height);
        }
    }

    private void frame(Graphics2D g, @Nullable Recording recording, BasicStroke stroke, double width, double height) {
        int place = placeOf(recording);
        if (place >= 0) {
            double bar = barWidth(width);
            g.setStroke(stroke);
            g.draw(new Rectangle2D.Double(LEFT - 1 + place * bar, HEAD - 3, bar, height - HEAD));
        }
    }

    private String caption(boolean isWhole) {
        boolean isUnlabelled = ranked().stream().anyMatch(c -> c.recording().condition() == Condition.UNKNOWN);
        return "Test clips of " + machine + " by fused score" + (isWhole ? ", one scale for all machines" : "")
                + ": orange anomalous, blue normal"
                + (isUnlabelled ? ", pink not known" : "");
    }

    private static Color color(Condition condition) {
        return switch (condition) {
            case ANOMALOUS -> ContributionBars.ANOMALOUS;
            case NORMAL -> ContributionBars.NORMAL;
            case UNKNOWN -> UNLABELLED;
        };
    }
}
