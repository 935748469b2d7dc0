package org.auscult.ui.plots;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
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
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Projection;
import org.auscult.evaluation.Projections;
import org.auscult.score.ScoredClip;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.Remedies;
import org.auscult.words.Counted;
import org.auscult.workbench.ClustersView;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The embeddings of the shown run's clips, or of the selected ones alone, laid out in the plane. */
public final class ClustersPane extends BorderPane {
    private static final int FEWEST = 4;

    private final Workbench workbench;
    private final Selection selection;
    private final OperatingPoint point;
    private final ClustersView look;
    private final Placing placing;
    private final ScatterCanvas canvas;
    private final ScatterLegend legend;
    private final ChoiceBox<Projection> projection = new ChoiceBox<>();
    private final ChoiceBox<String> coloring = new ChoiceBox<>();
    private final ToggleButton alone = new ToggleButton("Selection only", Icons.of("mdi2s-select-search"));
    private final Label state = new Label();
    private List<ScoredClip> clips = List.of();

    /**
     * A plot of the shown run.
     *
     * @param look how they are laid out and coloured, and what is seen of them
     * @param lane lays out the dots
     */
    public ClustersPane(
            Workbench workbench,
            Selection selection,
            OperatingPoint point,
            ClustersView look,
            Jobs jobs,
            Executor lane) {
        this.workbench = workbench;
        this.selection = selection;
        this.point = point;
        this.look = look;
        placing = new Placing(jobs, lane);
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
        canvas.view().keepIn(look.zoomProperty());
        choices();
        ScatterTools tools = new ScatterTools(canvas, List.of(projection, coloring));
        tools.getItems().add(alone);
        setTop(tools);
        state.setMouseTransparent(true);
        StackPane.setAlignment(state, Pos.TOP_LEFT);
        StackPane.setMargin(state, new Insets(12, 12, 0, 30));
        setCenter(new StackPane(canvas, state, empty));
        Label marks = Mark.line(Mark.values());
        marks.visibleProperty().bind(canvas.visibleProperty());
        setBottom(new VBox(legend, marks));
        placing.placedProperty().addListener((property, old, placed) -> show(placed));
        workbench.scoresProperty().addListener((property, old, view) -> {
            if (view.clips() != clips) {
                clips = view.clips();
                placing.clear();
                alone.setSelected(false);
                project();
            }
        });
        point.verdictsProperty().addListener((property, old, verdicts) -> {
            boolean isFusedAnew =
                    verdicts.view() != old.view() && coloring.getValue().equals(Coloring.FUSED);
            if (isFusedAnew || coloring.getValue().equals(Coloring.CALLED)) {
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
        follow(projection, look.projectionProperty(), Projection::title);
        projection.valueProperty().addListener((property, old, chosen) -> project());
        coloring.setId("clusters-coloring");
        coloring.setAccessibleText("What colours the dots");
        coloring.getItems().setAll(Coloring.TITLES);
        follow(coloring, look.coloringProperty(), title -> title);
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
        state.textProperty().bind(placing.stateProperty());
    }

    /** What is not offered stands for the usual choice, the first. */
    private static <T> void follow(ChoiceBox<T> box, StringProperty title, Function<T, String> titleOf) {
        Runnable choose = () -> box.setValue(box.getItems().stream()
                .filter(item -> titleOf.apply(item).equals(title.get()))
                .findFirst()
                .orElse(box.getItems().get(0)));
        choose.run();
        title.addListener((property, old, wanted) -> choose.run());
        box.valueProperty().addListener((property, old, chosen) -> title.set(titleOf.apply(chosen)));
    }

    private void project() {
        placing.place(wanted(), projection.getValue(), alone.isSelected() ? Counted.of(wanted().size(), "clip") : "");
    }

    private List<ScoredClip> wanted() {
        Set<Recording> selected = selection.selectedProperty().get();
        return alone.isSelected()
                ? clips.stream()
                        .filter(clip -> selected.contains(clip.recording()))
                        .toList()
                : clips;
    }

    private void show(Placed placed) {
        canvas.setAxes(new ScatterAxes(placed.by().axis(0), placed.by().axis(1), false));
        paint();
        canvas.view().begin();
    }

    private void paint() {
        if (workbench.scoresProperty().get().clips() == clips) {
            Placed placed = placing.placedProperty().get();
            Coloring by =
                    Coloring.of(coloring.getValue(), point.verdictsProperty().get());
            legend.show(placed.clips(), by);
            canvas.show(Scatter.of(placed.clips(), placed.places(), by));
        }
    }

    /** Changes with the dots. */
    Observable placedProperty() {
        return placing.placedProperty();
    }

    /** A row a dot. */
    List<List<String>> table() {
        return placing.placedProperty().get().table();
    }

    /** The dots, in the colours they are shown in. */
    Optional<Figure> figure() {
        Placed placed = placing.placedProperty().get();
        if (placed.clips().isEmpty()) {
            return Optional.empty();
        }
        DotKeys keys = new DotKeys();
        keys.colors(Coloring.of(coloring.getValue(), point.verdictsProperty().get()));
        keys.marks(canvas.scatter(), canvas.ink());
        List<String> title = List.of("Clusters: " + placed.by().title() + " of the embeddings", workbench.shownTitle());
        return Optional.of(new Figure(title, canvas.ink(), keys.all(), canvas::paint));
    }

    /** Where a recording's dot lies on the screen, for tests; null if it has none. */
    public @Nullable Point2D dotOf(Recording recording) {
        return canvas.dotOf(recording);
    }
}
