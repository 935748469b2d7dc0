package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Disagreement;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.FrameLater;
import org.auscult.ui.Remedies;
import org.auscult.ui.WhenSeen;
import org.auscult.ui.WholeText;
import org.auscult.words.Counted;
import org.auscult.workbench.DisagreementView;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Viewport;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The test clips by their rank in one score and in another. The cross stands where each score alone would call as many clips
 * anomalous as the thresholds do: two corners hold what only one of them catches.
 */
public final class DisagreementPane extends BorderPane {
    private static final String COLORING = "Condition";
    private static final double WHOLE = 100;
    private static final double MARGIN = 3;
    private static final Viewport ALL = new Viewport(-MARGIN, WHOLE + MARGIN, -MARGIN, WHOLE + MARGIN);

    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final ScatterCanvas canvas;
    private final ScatterLegend legend;
    private final ScorePair pair;
    private final Label cut = new Label();
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private final Map<Integer, double[]> ranks = new HashMap<>();
    private List<ScoredClip> clips = List.of();
    private List<ScoredClip> tests = List.of();
    private @Nullable Columns placed;
    private double[] x = new double[0];
    private double[] y = new double[0];

    private record Columns(int across, int up) {}

    /**
     * A plot of the shown run.
     *
     * @param look which scores, and what is seen of them, to be remembered
     */
    public DisagreementPane(Workbench workbench, Selection selection, OperatingPoint point, DisagreementView look) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
        pair = new ScorePair(look);
        setId("disagreement");
        canvas = new ScatterCanvas(
                selection,
                recording -> ClipTip.of(recording, workbench.scoresProperty().get()));
        canvas.view().setWhole(ALL);
        canvas.view().keepIn(look.zoomProperty());
        canvas.setId("disagreement-canvas");
        canvas.setAccessibleText("Disagreement: test clips by their rank in two scores");
        legend = new ScatterLegend(selection);
        EmptyState empty = new EmptyState(
                "mdi2s-scale-unbalanced",
                "The clips that only one of two scores catches appear here, once a detector with two or more is trained.",
                Remedies.train(workbench));
        empty.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> workbench.scoresProperty().get().scores().size() < 2, workbench.scoresProperty()));
        canvas.visibleProperty().bind(empty.visibleProperty().not());
        ScatterTools tools = new ScatterTools(canvas, pair.controls());
        tools.visibleProperty().bind(canvas.visibleProperty());
        setTop(tools);
        setCenter(new StackPane(canvas, empty));
        cut.setId("disagreement-cut");
        cut.getStyleClass().addAll("text-small", "text-muted", "marks-line");
        WholeText.of(cut);
        VBox below = new VBox(legend, cut, Mark.line(Mark.DISC, Mark.CROSS));
        below.setId("disagreement-below");
        below.visibleProperty().bind(canvas.visibleProperty());
        setBottom(below);
        point.verdictsProperty().addListener((property, old, verdicts) -> whenSeen.stale());
        FrameLater.after(whenSeen::stale, selection.filteredProperty(), selection.listingProperty());
        pair.changes().addListener((property, old, chosen) -> whenSeen.stale());
    }

    private double[] ranks(int score) {
        return ranks.computeIfAbsent(
                score,
                s -> Disagreement.ranks(
                        tests.stream().mapToDouble(clip -> clip.z()[s]).toArray()));
    }

    private void show() {
        Verdicts verdicts = point.verdictsProperty().get();
        take(verdicts.view().clips());
        List<String> scores = verdicts.view().scores();
        pair.offer(scores, this::ranks);
        int a = scores.indexOf(pair.across());
        int b = scores.indexOf(pair.up());
        if (a < 0 || b < 0) {
            placed = null;
            x = new double[0];
            y = new double[0];
            canvas.show(Scatter.EMPTY);
            cut.setText("");
            return;
        }
        Columns columns = new Columns(a, b);
        if (!columns.equals(placed)) {
            placed = columns;
            place(columns, verdicts);
        }
        cross(verdicts);
    }

    /** Ranks hang on the clips alone: a dragged threshold leaves them and the dots as they are. */
    private void take(List<ScoredClip> shown) {
        if (shown != clips) {
            clips = shown;
            tests = shown.stream().filter(ScoredClip::isTest).toList();
            ranks.clear();
            placed = null;
        }
    }

    private void place(Columns columns, Verdicts verdicts) {
        x = ranks(columns.across);
        y = ranks(columns.up);
        double[][] places = new double[x.length][];
        Arrays.setAll(places, i -> new double[] {WHOLE * x[i], WHOLE * y[i]});
        Coloring by = Coloring.of(COLORING, verdicts);
        legend.show(tests, by);
        canvas.setAxes(new ScatterAxes("Rank by " + pair.across() + " (%)", "Rank by " + pair.up() + " (%)", true));
        canvas.show(Scatter.of(tests, places, by));
    }

    private void cross(Verdicts verdicts) {
        long called = tests.stream().filter(verdicts::isAnomalous).count();
        double rank = 1 - (double) called / Math.max(1, tests.size());
        cut.setText(String.format(
                Locale.ROOT,
                "Lines: the top %,d of %,d by each score, as many as the fused score calls",
                called,
                tests.size()));
        canvas.setQuadrants(new Quadrants(
                WHOLE * rank,
                WHOLE * rank,
                corner("only " + pair.up() + " caught it", rank, false, true),
                corner("both", rank, true, true),
                corner("neither", rank, false, false),
                corner("only " + pair.across() + " caught it", rank, true, false)));
    }

    /** Counts what a click on it selects: what is filtered out is not there. */
    private String corner(String words, double rank, boolean isRight, boolean isUp) {
        Predicate<Recording> plotted = selection.plotted();
        int all = 0;
        int anomalous = 0;
        for (int i = 0; i < x.length; i++) {
            Recording recording = tests.get(i).recording();
            if (plotted.test(recording) && x[i] > rank == isRight && y[i] > rank == isUp) {
                all++;
                anomalous += recording.condition() == Condition.ANOMALOUS ? 1 : 0;
            }
        }
        return String.format(Locale.ROOT, "%s\n%s, %,d anomalous", words, Counted.of(all, "clip"), anomalous);
    }

    /** A row a clip, those that the scores differ on most first. */
    List<List<String>> table() {
        whenSeen.now();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "machine", "condition", rankBy(pair.across()), rankBy(pair.up()), "difference"));
        IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(x[i] - y[i])))
                .forEach(i -> rows.add(List.of(
                        tests.get(i).recording().name(),
                        tests.get(i).machine().toString(),
                        tests.get(i).recording().condition().label(),
                        String.format(Locale.ROOT, "%.4f", x[i]),
                        String.format(Locale.ROOT, "%.4f", y[i]),
                        String.format(Locale.ROOT, "%.4f", Math.abs(x[i] - y[i])))));
        return rows;
    }

    private static String rankBy(String score) {
        return "rank by " + (score.isEmpty() ? "a score" : score);
    }

    /** The dots and the cross, with what its corners hold. */
    Optional<Figure> figure() {
        whenSeen.now();
        if (placed == null) {
            return Optional.empty();
        }
        DotKeys keys = new DotKeys();
        keys.colors(Coloring.of(COLORING, point.verdictsProperty().get()));
        keys.marks(canvas.scatter(), canvas.ink());
        List<String> title = List.of(
                "Disagreement of " + pair.across() + " and " + pair.up(),
                workbench.shownTitle(),
                BasisWords.ofAll(point));
        return Optional.of(new Figure(title, canvas.ink(), keys.all(), canvas::paint));
    }
}
