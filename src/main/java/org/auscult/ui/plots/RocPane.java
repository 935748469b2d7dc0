package org.auscult.ui.plots;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Bootstrap;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.Labelled;
import org.auscult.evaluation.RocBand;
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
import org.auscult.workbench.RocView;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Verdicts;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * The ROC of every score of the shown run, over the pinned run's, with the focused clip's step on each. The pointer on a step
 * is on its clip; a click focuses it, with Shift or Ctrl it joins or leaves the selection.
 */
public final class RocPane extends BorderPane {
    /** So much of the pane is the legend's at most. */
    private static final double LEGEND = 0.4;
    /** So much wider than high, the pane has its legend beside the plot, with room for a score's name and numbers. */
    private static final double WIDE = 1.2;

    private static final double BESIDE = 196;

    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final Jobs jobs;
    private final Executor lane;
    private final JudgedMachine machine;
    private final CheckBox decades = new CheckBox("Log FPR");
    private final CheckBox band = new CheckBox("95 % band");
    private final RocReadings readings = new RocReadings();
    private final RocLegend legend = new RocLegend(this::paintCurves);
    private final NoRoc empty;
    private final RocChart chart = new RocChart(RunEvaluation.MAX_FPR);
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);
    private final WhenSeen remarked = new WhenSeen(this, this::mark);
    private final WhenSeen operated = new WhenSeen(this, this::operate);
    private RocCurves scores = RocCurves.NONE;
    private RocCurves curves = RocCurves.NONE;
    private ScoreView source = ScoreView.EMPTY;
    private @Nullable String judgedMachine;
    private @Nullable RocBand around;
    private final LatestJob resampling = new LatestJob();

    /**
     * A plot of the shown run.
     *
     * @param look of which machine it is and how it is drawn
     * @param lane resamples
     */
    public RocPane(
            Workbench workbench, Selection selection, OperatingPoint point, RocView look, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
        this.jobs = jobs;
        this.lane = lane;
        setId("roc");
        empty = new NoRoc(workbench);
        setAccessibleText("ROC curve of every score of the shown run");
        machine = new JudgedMachine(look.machineProperty());
        decades.selectedProperty().bindBidirectional(look.decadesProperty());
        band.selectedProperty().bindBidirectional(look.bandProperty());
        chart.spread(decades.isSelected());
        decades.setId("roc-decades");
        decades.setTooltip(new Tooltip("Spreads the small false positive rates over decades"));
        band.setId("roc-band");
        band.setTooltip(new Tooltip("Where the fused curve lies in 95 % of 1,000 resamples of the clips"));
        setTop(new ToolRow(machine, decades, band));
        readings.visibleProperty().bind(chart.visibleProperty());
        setCenter(new StackPane(chart, readings, empty));
        ScrollPane scrolled = new Scrolled(legend);
        scrolled.setMinHeight(0);
        setBottom(scrolled);
        layoutBoundsProperty().addListener((property, old, bounds) -> place(scrolled));
        listen();
        offer(workbench.scoresProperty().get());
    }

    private void place(ScrollPane scrolled) {
        boolean isBeside = getWidth() > WIDE * getHeight();
        if (isBeside != (getRight() != null)) {
            setBottom(null);
            setRight(isBeside ? scrolled : null);
            setBottom(isBeside ? null : scrolled);
        }
        scrolled.setMaxHeight(isBeside ? Double.MAX_VALUE : LEGEND * getHeight());
        scrolled.setPrefWidth(isBeside ? Math.min(BESIDE, getWidth() / 2) : USE_COMPUTED_SIZE);
    }

    private void listen() {
        new RocGestures(chart, selection, this::recordings, this::operate, readings::read);
        ChangeListener<Object> changed = (property, old, value) -> whenSeen.stale();
        ChangeListener<Object> marked = (property, old, value) -> remarked.stale();
        machine.valueProperty().addListener(changed);
        band.selectedProperty().addListener(changed);
        workbench.pinnedProperty().addListener(changed);
        decades.selectedProperty().addListener((property, old, on) -> {
            chart.spread(on);
            paintCurves();
        });
        workbench.scoresProperty().addListener((property, old, view) -> offer(view));
        selection.focusedProperty().addListener(marked);
        selection.selectedProperty().addListener(marked);
        point.verdictsProperty().addListener((property, old, verdicts) -> operated.stale());
    }

    private void offer(ScoreView view) {
        machine.offer(view);
        whenSeen.stale();
    }

    private void show() {
        ScoreView view = workbench.scoresProperty().get();
        boolean isOnlyFusedAnew = view.clips() == source.clips() && Objects.equals(machine.getValue(), judgedMachine);
        if (!isOnlyFusedAnew) {
            scores = RocCurves.ofScores(view, machine.judged());
        }
        source = view;
        judgedMachine = machine.getValue();
        Experiment pinned = workbench.pinnedProperty().get();
        Fusion pinnedFusion = workbench.pinnedFusion();
        Fusion shown = view.fusion();
        curves = shown == null || pinned == null || pinnedFusion == null
                ? scores
                : scores.with(pinned, pinnedFusion, shown, machine.judged());
        curves = shown == null ? RocCurves.NONE : curves.with(shown);
        legend.offer(curves.curves(), machine.words());
        empty.setVisible(curves.fused().isEmpty());
        chart.setVisible(!empty.isVisible());
        around = null;
        resample();
        paintCurves();
        operate();
        mark();
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
                        List.of(
                                "ROC " + machine.words(),
                                workbench.shownTitle(),
                                BasisWords.of(point, machine.machine())),
                        chart.ink(),
                        Stream.concat(RocLegend.keys(on).stream(), chart.key().stream())
                                .toList(),
                        chart::paint));
    }

    private void mark() {
        Set<Recording> selected = selection.selectedProperty().get();
        legend.count(curves.clips(), selected);
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
        MachineId one = machine.machine();
        if (one == null) {
            readings.read("Choose a machine to drag its threshold");
        } else {
            point.set(one, threshold);
        }
    }

    private void operate() {
        Verdicts verdicts = point.verdictsProperty().get();
        Decision decision = curves.decision(verdicts);
        chart.operate(decision);
        MachineId one = machine.machine();
        readings.operate(decision, one == null ? null : verdicts.chosen().get(one));
    }

    private List<Recording> recordings(RocChart.Hit hit) {
        return curves.at(hit.curve(), hit.point()).stream()
                .map(ScoredClip::recording)
                .toList();
    }
}
