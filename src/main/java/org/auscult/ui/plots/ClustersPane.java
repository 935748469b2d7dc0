package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Projection;
import org.auscult.evaluation.Projections;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.ScoreView;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The embeddings of the shown run's clips, or of the selected ones alone, laid out in the plane. */
public final class ClustersPane extends BorderPane {
    /** What the dots' marks say of the clips. */
    static final Map<Mark, String> MARKS =
            Map.of(Mark.POINT, "learned", Mark.RING, "held out", Mark.DISC, "test", Mark.CROSS, "test, anomalous");

    private static final int FEWEST = 4;

    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final Jobs jobs;
    private final Executor lane;
    private final ScatterCanvas canvas;
    private final ScatterLegend legend;
    private final ChoiceBox<Projection> projection = new ChoiceBox<>();
    private final ChoiceBox<String> coloring = new ChoiceBox<>();
    private final ToggleButton alone = new ToggleButton("Selection only", Icons.of("mdi2s-select-search"));
    private final Label state = new Label();
    private List<ScoredClip> clips = List.of();
    private final ReadOnlyObjectWrapper<Placed> placed = new ReadOnlyObjectWrapper<>(Placed.NONE);
    private Projection laidOutBy = Projections.all().get(0);
    private @Nullable Job<double[][]> latest;

    /** Clips in the plane: x and y in a row each. */
    private record Placed(List<ScoredClip> clips, double[][] places) {
        static final Placed NONE = new Placed(List.of(), new double[0][2]);
    }

    /**
     * A plot of the shown run.
     *
     * @param lane lays out the dots
     */
    public ClustersPane(Workbench workbench, Selection selection, OperatingPoint point, Jobs jobs, Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
        this.jobs = jobs;
        this.lane = lane;
        setId("clusters");
        canvas = new ScatterCanvas(
                selection,
                recording -> ClipTip.of(recording, workbench.scoresProperty().get()));
        canvas.setId("clusters-canvas");
        canvas.setAccessibleText("Clusters: every clip's embedding in the plane");
        legend = new ScatterLegend(selection);
        EmptyState empty = new EmptyState(
                "mdi2c-chart-scatter-plot",
                "Every clip that a detector has heard appears here as a dot, those that sound alike side by side.",
                Remedies.train(workbench));
        empty.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> workbench.scoresProperty().get().clips().isEmpty(), workbench.scoresProperty()));
        canvas.visibleProperty().bind(empty.visibleProperty().not());
        choices();
        ScatterTools tools = new ScatterTools(canvas, List.of(projection, coloring));
        tools.getItems().add(alone);
        setTop(tools);
        state.setMouseTransparent(true);
        StackPane.setAlignment(state, Pos.TOP_LEFT);
        StackPane.setMargin(state, new Insets(12, 12, 0, 30));
        setCenter(new StackPane(canvas, state, empty));
        Label marks = new Label("· learned   ○ held out   ● test   ✕ test, anomalous");
        marks.getStyleClass().addAll("text-small", "text-muted", "marks-line");
        marks.visibleProperty().bind(canvas.visibleProperty());
        setBottom(new VBox(legend, marks));
        workbench.scoresProperty().addListener((property, old, view) -> {
            if (view.clips() != clips) {
                clips = view.clips();
                place(Placed.NONE);
                alone.setSelected(false);
                project();
            }
        });
        point.verdictsProperty().addListener((property, old, verdicts) -> {
            if (verdicts.view() != old.view() || coloring.getValue().equals(Coloring.CALLED)) {
                paint();
            }
        });
        clips = workbench.scoresProperty().get().clips();
        project();
    }

    private void choices() {
        projection.setId("clusters-projection");
        projection.setAccessibleText("How embeddings are laid out");
        projection.getItems().setAll(Projections.all());
        projection.setConverter(new LabelConverter<>(Projection::title));
        projection.setValue(projection.getItems().get(0));
        projection.valueProperty().addListener((property, old, chosen) -> project());
        coloring.setId("clusters-coloring");
        coloring.setAccessibleText("What colours the dots");
        coloring.getItems().setAll(Coloring.TITLES);
        coloring.setValue(coloring.getItems().get(0));
        coloring.valueProperty().addListener((property, old, chosen) -> paint());
        alone.setId("clusters-alone");
        alone.setTooltip(new Tooltip("Lay out the selected clips alone: what parts them, whatever parts the others"));
        alone.getStyleClass().addAll("flat", "small");
        alone.disableProperty()
                .bind(alone.selectedProperty()
                        .not()
                        .and(Bindings.createBooleanBinding(
                                () -> selection.selectedProperty().get().size() < FEWEST,
                                selection.selectedProperty())));
        alone.selectedProperty().addListener((property, old, isOn) -> project());
        state.setId("clusters-state");
        state.getStyleClass().addAll("text-small", "text-muted");
    }

    /** Lays out the dots anew; only the latest wish counts. */
    private void project() {
        if (latest != null) {
            latest.stop();
            latest = null;
        }
        state.textProperty().unbind();
        Set<Recording> selected = selection.selectedProperty().get();
        List<ScoredClip> wanted = alone.isSelected()
                ? clips.stream()
                        .filter(clip -> selected.contains(clip.recording()))
                        .toList()
                : clips;
        if (wanted.isEmpty()) {
            state.setText("");
            place(Placed.NONE);
            return;
        }
        Projection chosen = projection.getValue();
        List<float[]> embeddings = wanted.stream().map(ScoredClip::embedding).toList();
        Job<double[][]> job = jobs.submit(
                chosen.title() + " of " + String.format(Locale.ROOT, "%,d", wanted.size()) + " clips",
                lane,
                (progress, stop) -> chosen.project(embeddings, progress, stop));
        latest = job;
        state.textProperty().bind(job.messageProperty());
        job.onDone(done -> {
            if (job == latest) {
                laidOutBy = chosen;
                canvas.setAxes(new ScatterAxes(chosen.axis(0), chosen.axis(1), false));
                place(new Placed(wanted, done));
            }
        });
        job.onEnd(() -> {
            if (job == latest) {
                state.textProperty().unbind();
                Throwable error = job.errorProperty().get();
                state.setText(error == null ? placedWords() : Notices.message(error));
            }
        });
    }

    private String placedWords() {
        return alone.isSelected()
                ? String.format(Locale.ROOT, "%,d clips", placed.get().clips.size())
                : "";
    }

    private void place(Placed now) {
        placed.set(now);
        paint();
        canvas.beginWithAll();
    }

    private void paint() {
        ScoreView view = workbench.scoresProperty().get();
        Coloring by = Coloring.of(coloring.getValue(), point.verdictsProperty().get());
        if (view.clips() == clips) {
            Placed now = placed.get();
            legend.show(now.clips, by);
            canvas.show(scatter(now.clips, now.places, by));
        }
    }

    /** The dots of clips: x and y in a row each. */
    static Scatter scatter(List<ScoredClip> clips, double[][] places, Coloring by) {
        double[] x = new double[clips.size()];
        double[] y = new double[clips.size()];
        int[] colors = new int[clips.size()];
        Mark[] marks = new Mark[clips.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = places[i][0];
            y[i] = places[i][1];
            int group = by.group().applyAsInt(clips.get(i));
            colors[i] = group < by.colors().length ? by.colors()[group] : 0x888888;
            marks[i] = mark(clips.get(i));
        }
        return new Scatter(clips.stream().map(ScoredClip::recording).toList(), x, y, colors, marks);
    }

    private static Mark mark(ScoredClip clip) {
        if (clip.role() == Role.LEARNED) {
            return Mark.POINT;
        }
        if (clip.role() == Role.HELD_OUT) {
            return Mark.RING;
        }
        return clip.recording().condition() == Condition.ANOMALOUS ? Mark.CROSS : Mark.DISC;
    }

    /** Changes with the dots. */
    Observable placedProperty() {
        return placed.getReadOnlyProperty();
    }

    /** A row a dot. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "machine", "role", "condition", laidOutBy.axis(0), laidOutBy.axis(1)));
        Placed now = placed.get();
        for (int i = 0; i < now.clips.size(); i++) {
            Recording recording = now.clips.get(i).recording();
            rows.add(List.of(
                    recording.name(),
                    recording.machine().toString(),
                    now.clips.get(i).role().label(),
                    recording.condition().label(),
                    String.valueOf(now.places[i][0]),
                    String.valueOf(now.places[i][1])));
        }
        return rows;
    }

    /** The dots, in the colours they are shown in. */
    Optional<Figure> figure() {
        if (placed.get().clips.isEmpty()) {
            return Optional.empty();
        }
        DotKeys keys = new DotKeys();
        keys.colors(Coloring.of(coloring.getValue(), point.verdictsProperty().get()));
        keys.marks(canvas.scatter(), MARKS, canvas.ink());
        List<String> title = List.of("Clusters: " + laidOutBy.title() + " of the embeddings", workbench.shownTitle());
        return Optional.of(new Figure(title, canvas.ink(), keys.all(), canvas::paint));
    }

    /** Where a recording's dot lies on the screen, for tests; null if it has none. */
    public @Nullable Point2D dotOf(Recording recording) {
        return canvas.dotOf(recording);
    }
}
