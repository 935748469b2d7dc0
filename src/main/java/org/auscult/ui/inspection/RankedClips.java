package org.auscult.ui.inspection;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.experiment.PlotColor;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.PlotText;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;

/**
 * The test clips of a machine as bars, the highest fused score first.
 *
 * @param view the scores
 * @param clip one of that machine
 * @param ranked the bars' clips
 */
record RankedClips(ScoreView view, ScoredClip clip, List<ScoredClip> ranked) {
    private static final double LEFT = 12;
    private static final double HEAD = 24;
    private static final double LEAST = 66;
    private static final double WIDEST = 24;
    private static final Color UNLABELLED = new Color(PlotColor.UNLABELLED.rgb());
    private static final int FADED = 64;

    /** Those of a clip's machine. */
    static RankedClips beside(ScoredClip clip, ScoreView view) {
        return new RankedClips(
                view,
                clip,
                view.clips().stream()
                        .filter(c -> c.role() == Role.TEST
                                && c.recording()
                                        .machine()
                                        .equals(clip.recording().machine()))
                        .sorted(Comparator.comparingDouble((ScoredClip c) -> -view.fused(c)))
                        .toList());
    }

    private double barWidth(double width) {
        return Math.min(WIDEST, (width - 2 * LEFT) / Math.max(1, ranked.size()));
    }

    /** The bar at a place across; −1 if there is none. */
    int barAt(double x, double width) {
        int i = (int) Math.floor((x - LEFT) / barWidth(width));
        return i >= 0 && i < ranked.size() ? i : -1;
    }

    void paint(Graphics2D g, Color ink, Selection selection, double top, double width, double height) {
        if (ranked.isEmpty() || height - top < LEAST) {
            return;
        }
        g.setColor(ink);
        PlotText.write(g, caption(), LEFT, top + 10, PlotText.Side.RIGHT);
        double highest =
                Math.max(1e-12, ranked.stream().mapToDouble(view::fused).max().orElse(1));
        double lowest =
                Math.min(0, ranked.stream().mapToDouble(view::fused).min().orElse(0));
        double unit = (height - top - HEAD - 10) / (highest - lowest);
        double base = top + HEAD + highest * unit;
        double bar = barWidth(width);
        Set<Recording> selected = selection.selectedProperty().get();
        for (int i = 0; i < ranked.size(); i++) {
            Recording recording = ranked.get(i).recording();
            double length = view.fused(ranked.get(i)) * unit;
            Color color = color(recording.condition());
            boolean isBright = selected.isEmpty() || selected.contains(recording);
            g.setColor(isBright ? color : new Color(color.getRed(), color.getGreen(), color.getBlue(), FADED));
            g.fill(new Rectangle2D.Double(
                    LEFT + i * bar,
                    Math.min(base, base - length),
                    Math.max(1, bar - 2),
                    Math.max(1, Math.abs(length))));
            boolean isHovered =
                    Objects.equals(recording, selection.hoveredProperty().get());
            if (isHovered || recording.equals(clip.recording())) {
                g.setColor(ink);
                g.setStroke(
                        isHovered
                                ? new BasicStroke(
                                        2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 3}, 0)
                                : new BasicStroke(2));
                g.draw(new Rectangle2D.Double(LEFT - 1 + i * bar, top + HEAD - 3, bar, height - top - HEAD));
            }
        }
    }

    private String caption() {
        boolean isUnlabelled = ranked.stream().anyMatch(c -> c.recording().condition() == Condition.UNKNOWN);
        return "Test clips of " + clip.recording().machine() + " by fused score: orange anomalous, blue normal"
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
