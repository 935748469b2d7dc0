package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Bootstrap;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.RocBand;
import org.auscult.evaluation.Threshold;
import org.auscult.experiment.Experiment;
import org.auscult.experiment.RunEvaluation;
import org.auscult.score.Fusion;
import org.auscult.score.ScoredClip;
import org.auscult.ui.Figure;
import org.auscult.ui.Scrolled;
import org.auscult.ui.ToolRow;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.LatestJob;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The ROC of every score of the shown run, over the pinned run's, with the focused clip's step on each. The pointer on a step
 * is on its clip; a click focuses it, with Shift or Ctrl it joins or leaves the selection.
 */
public final class RocPane extends BorderPane {
    private static final String ALL = "all machines";
    /** So much of the pane's height is the legend's at most. */
    private static final double LEGEND = 0.4;

    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final Jobs jobs;
    private final Executor lane;
    private final ChoiceBox<String> machine = new ChoiceBox<>();
    private final CheckBox decades = new CheckBox("Log FPR");
    private final CheckBox band = new CheckBox("95 % band");
    private final Label reading = new Label();
    private final RocLegend legend = new RocLegend(this::paintCurves);
    private final NoRoc empty;
    private final RocChart chart = new RocChart(RunEvaluation.MAX_FPR);
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private RocCurves scores = RocCurves.NONE;
    private RocCurves curves = RocCurves.NONE;
    private ScoreView source = ScoreView.EMPTY;
    private @Nullable String judgedMachine;
    private @Nullable RocBand around;
    private final LatestJob resampling = new LatestJob();

    /**
     * A plot of the shown run.
     *
     * @param lane resamples
     */
    public RocPane(Workbench workbench, Selection selection, OperatingPoint point, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
        this.jobs = jobs;
        this.lane = lane;
        setId("roc");
        empty = new NoRoc(workbench);
        setAccessibleText("ROC curve of every score of the shown run");
        machine.setId("roc-machine");
        machine.setMinWidth(96);
        machine.setPrefWidth(124);
        machine.setAccessibleText("Machine whose clips are judged");
        decades.setId("roc-decades");
        decades.setTooltip(new Tooltip("Spreads the small false positive rates over decades"));
        band.setId("roc-band");
        band.setTooltip(new Tooltip("Where the fused curve lies in 95 % of 1,000 resamples of the clips"));
        reading.setId("roc-reading");
        reading.getStyleClass().addAll("text-muted", "text-small");
        setTop(new ToolRow(machine, decades, band));
        reading.setMouseTransparent(true);
        StackPane.setAlignment(reading, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(reading, new Insets(0, 24, 52, 0));
        setCenter(new StackPane(chart, reading, empty));
        ScrollPane scrolled = new Scrolled(legend);
        scrolled.maxHeightProperty().bind(heightProperty().multiply(LEGEND));
        scrolled.setMinHeight(0);
        setBottom(scrolled);
        listen();
        fillMachines(workbench.scoresProperty().get());
    }

    private void listen() {
        new RocGestures(chart, selection, this::recordings, this::operate, reading);
        ChangeListener<Object> changed = (property, old, value) -> whenSeen.stale();
        ChangeListener<Object> remarked = (property, old, value) -> mark();
        machine.valueProperty().addListener(changed);
        band.selectedProperty().addListener(changed);
        workbench.pinnedProperty().addListener(changed);
        decades.selectedProperty().addListener((property, old, on) -> {
            chart.spread(on);
            paintCurves();
        });
        workbench.scoresProperty().addListener((property, old, view) -> fillMachines(view));
        selection.focusedProperty().addListener(remarked);
        selection.selectedProperty().addListener(remarked);
        point.verdictsProperty().addListener((property, old, verdicts) -> operate());
    }

    private void fillMachines(ScoreView view) {
        List<String> names = new ArrayList<>(List.of(ALL));
        view.clips().stream()
                .map(ScoredClip::machine)
                .distinct()
                .sorted()
                .map(MachineId::toString)
                .forEach(names::add);
        if (!names.equals(machine.getItems())) {
            machine.getItems().setAll(names);
            machine.setValue(ALL);
        }
        whenSeen.stale();
    }

    private boolean isJudged(ScoredClip clip) {
        String one = machine.getValue();
        return one == null || one.equals(ALL) || clip.machine().toString().equals(one);
    }

    private void show() {
        ScoreView view = workbench.scoresProperty().get();
        boolean isOnlyFusedAnew = view.clips() == source.clips() && Objects.equals(machine.getValue(), judgedMachine);
        if (!isOnlyFusedAnew) {
            scores = RocCurves.ofScores(view, this::isJudged);
        }
        source = view;
        judgedMachine = machine.getValue();
        Experiment pinned = workbench.pinnedProperty().get();
        Fusion pinnedFusion = workbench.pinnedFusion();
        Fusion shown = view.fusion();
        curves = shown == null || pinned == null || pinnedFusion == null
                ? scores
                : scores.with(pinned, pinnedFusion, shown, this::isJudged);
        curves = shown == null ? RocCurves.NONE : curves.with(shown);
        legend.offer(curves.curves(), judged());
        empty.setVisible(curves.fused().isEmpty());
        chart.setVisible(!empty.isVisible());
        around = null;
        resample();
        paintCurves();
        mark();
    }

    /** Whose numbers are shown; those of all are no mean over machines. */
    private String judged() {
        MachineId one = machine();
        return one == null ? "of all machines pooled" : "of " + one;
    }

    private void resample() {
        resampling.stop();
        if (!band.isSelected()) {
            return;
        }
        curves.fused().ifPresent(fused -> {
            Labelled clips = RocCurves.labelled(curves.clips(), fused.score());
            resampling
                    .follow(jobs.submit(
                            "Resampling the ROC", lane, (progress, stop) -> RocBand.of(clips, Bootstrap.USUAL, stop)))
                    .onDone(found -> {
                        around = found;
                        paintCurves();
                    });
        });
    }

    private void paintCurves() {
        chart.show(curves.curves().stream().filter(legend::shows).toList(), around);
    }

    /** A row a point of each curve. */
    List<List<String>> table() {
        whenSeen.now();
        return curves.table();
    }

    /** The curves that are on. */
    Optional<Figure> figure() {
        whenSeen.now();
        List<RocCurves.Curve> on =
                curves.curves().stream().filter(legend::shows).toList();
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(
                        List.of("ROC " + judged(), workbench.shownTitle(), BasisWords.of(point, machine())),
                        chart.ink(),
                        RocLegend.keys(on),
                        chart::paint));
    }

    private void mark() {
        operate();
        Set<Recording> selected = selection.selectedProperty().get();
        chart.mark(
                workbench
                        .scoresProperty()
                        .get()
                        .of(selection.focusedProperty().get())
                        .filter(curves.clips()::contains)
                        .orElse(null),
                curves.clips().stream()
                        .filter(clip -> selected.contains(clip.recording()))
                        .toList());
    }

    /** Moves the threshold of the machine along the fused curve. */
    private void operate(double threshold) {
        MachineId one = machine();
        if (one != null) {
            point.set(one, threshold);
        }
    }

    private void operate() {
        MachineId one = machine();
        Threshold threshold =
                one == null ? null : point.verdictsProperty().get().chosen().get(one);
        chart.operate(threshold == null ? Double.NaN : threshold.value());
    }

    /** The machine whose clips are judged; null for all. */
    private @Nullable MachineId machine() {
        return point.verdictsProperty().get().chosen().keySet().stream()
                .filter(one -> one.toString().equals(machine.getValue()))
                .findFirst()
                .orElse(null);
    }

    private List<Recording> recordings(RocChart.Hit hit) {
        return curves.at(hit.curve(), hit.point()).stream()
                .map(ScoredClip::recording)
                .toList();
    }
}
