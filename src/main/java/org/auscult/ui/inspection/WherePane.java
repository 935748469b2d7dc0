package org.auscult.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Recording;
import org.auscult.inspection.OcclusionMap;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Figure;
import org.auscult.ui.Icons;
import org.auscult.ui.Remedies;
import org.auscult.ui.Scrolled;
import org.auscult.ui.Seen;
import org.auscult.ui.ShownWhile;
import org.auscult.ui.inspection.WhereMap.Part;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Occlusions;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** Where in the focused recording the detector hears what makes its score. */
public final class WherePane extends BorderPane {
    private static final String HOW =
            "How far the fused score falls without a part: orange parts make the recording anomalous, blue ones more normal.";
    private static final String HOW_FAR =
            "Each part is replaced by normal sound of the same machine, and the detector is asked again."
                    + " On demo plants, whose faults are known, the strongest window lay in the fault on"
                    + " fans (100 %) and pumps (78–100 % of the recordings), but on slide rails and valves no more often than by chance."
                    + " Listen before you believe it.";

    private static final List<Figure.Key> KEYS = List.of(
            Figure.Key.patch(WhereColors.ANOMALOUS, "without it the score falls"),
            Figure.Key.patch(WhereColors.NORMAL, "without it the score rises"));

    private final Workbench workbench;
    private final Selection selection;
    private final Occlusions occlusions;
    private final WhereMap canvas = new WhereMap();
    private final Label reading = new Label();
    private final WhereGestures gestures;

    /** A pane over the focused recording. */
    public WherePane(Workbench workbench, Selection selection, Occlusions occlusions, Listening listening) {
        this.workbench = workbench;
        this.selection = selection;
        this.occlusions = occlusions;
        setId("where");
        setMinHeight(120);
        Seen.of(this)
                .addListener(
                        (property, old, isSeen) -> occlusions.wantedProperty().set(isSeen));
        Label how = new Label(HOW);
        how.setMinWidth(0);
        how.setWrapText(true);
        how.setMinHeight(USE_PREF_SIZE);
        how.getStyleClass().addAll("text-small", "text-muted");
        Label doubts = new Label("How far to trust it", Icons.of("mdi2i-information-outline"));
        doubts.setMinWidth(USE_PREF_SIZE);
        doubts.getStyleClass().add("text-small");
        doubts.setTooltip(new Tooltip(HOW_FAR));
        doubts.setAccessibleHelp(HOW_FAR);
        HBox.setHgrow(how, Priority.ALWAYS);
        how.setMaxWidth(Double.MAX_VALUE);
        Label warning = new Label();
        warning.setId("where-warning");
        warning.setWrapText(true);
        warning.getStyleClass().addAll("text-small", "warning");
        warning.textProperty().bind(occlusions.statusProperty());
        var hasMap = Bindings.isNotNull(occlusions.shownProperty());
        ShownWhile.holds(Bindings.and(hasMap, Bindings.isNotEmpty(occlusions.statusProperty())), warning);
        reading.setId("where-reading");
        reading.setWrapText(true);
        reading.setMinHeight(USE_PREF_SIZE);
        reading.getStyleClass().add("text-small");
        VBox head = new VBox(2, new HBox(12, how, doubts), warning);
        head.setPadding(new Insets(6, 12, 2, 12));
        ShownWhile.holds(hasMap, head);
        canvas.visibleProperty().bind(hasMap);
        ShownWhile.holds(hasMap, reading);
        BorderPane.setMargin(reading, new Insets(0, 12, 6, 12));
        BorderPane content = new BorderPane(new StackPane(canvas, waiting(), empty(workbench, selection)));
        content.setTop(head);
        content.setBottom(reading);
        Scrolled scrolled = new Scrolled(content);
        scrolled.setFitToHeight(true);
        setCenter(scrolled);
        occlusions.shownProperty().addListener((property, old, map) -> show(map));
        gestures = new WhereGestures(canvas, occlusions, listening, this::read);
        show(occlusions.shownProperty().get());
    }

    private VBox waiting() {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(240);
        bar.progressProperty().bind(occlusions.fractionProperty());
        bar.setAccessibleText("Share of the parts that the detector was asked about");
        Label text = new Label("Asking the detector about each part …");
        text.getStyleClass().add("text-muted");
        VBox box = new VBox(8, text, bar);
        box.setId("where-progress");
        box.setAlignment(javafx.geometry.Pos.CENTER);
        box.visibleProperty().bind(occlusions.fractionProperty().lessThan(1));
        return box;
    }

    private EmptyState empty(Workbench workbench, Selection selection) {
        Button scored = Remedies.scored(workbench, selection);
        scored.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !workbench
                                .scoresProperty()
                                .get()
                                .of(selection.focusedProperty().get())
                                .isPresent(),
                        workbench.scoresProperty(),
                        selection.focusedProperty()));
        EmptyState empty = new EmptyState("mdi2m-map-search-outline", occlusions.statusProperty(), scored);
        empty.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> occlusions.shownProperty().get() == null
                                && occlusions.fractionProperty().get() >= 1,
                        occlusions.shownProperty(),
                        occlusions.fractionProperty()));
        return empty;
    }

    private void show(@Nullable OcclusionMap map) {
        canvas.show(map);
        canvas.setAccessibleText(
                map == null
                        ? "No map"
                        : "Map of where in the recording its score arises; most in " + strongest(new WhereWords(map))
                                + "; arrow keys go from part to part, Enter plays one");
        gestures.mark(null);
    }

    private void read(@Nullable Part part) {
        OcclusionMap map = occlusions.shownProperty().get();
        reading.setText(map == null ? "" : reading(new WhereWords(map), part));
    }

    private static String reading(WhereWords words, @Nullable Part part) {
        return part == null ? "Strongest: " + strongest(words) + " Click a part to hear it alone." : words.of(part);
    }

    private static String strongest(WhereWords words) {
        return words.of(words.strongest());
    }

    /** A row a part. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(WhereWords.TITLES);
        OcclusionMap map = occlusions.shownProperty().get();
        if (map != null) {
            rows.addAll(new WhereWords(map).rows());
        }
        return rows;
    }

    /** The map; empty while there is none, for instance because it is still being computed. */
    public Optional<Figure> figure() {
        Recording recording = selection.focusedProperty().get();
        return occlusions.shownProperty().get() == null || recording == null
                ? Optional.empty()
                : Optional.of(new Figure(
                        List.of("Where the fused score comes from", workbench.shownTitle(), recording.name()),
                        canvas.ink(),
                        KEYS,
                        canvas::paint));
    }
}
