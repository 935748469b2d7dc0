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
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.audio.Band;
import org.auscult.dataset.Recording;
import org.auscult.inspection.OcclusionMap;
import org.auscult.ui.CommandKeys;
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
import org.auscult.workbench.Region;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Span;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/**
 * Where in the focused recording the detector hears what makes its score. A click on a part, or Enter, marks it and plays it alone;
 * the arrow keys go from part to part.
 */
public final class WherePane extends BorderPane {
    private static final String HOW =
            "How far the fused score falls without a part: orange parts make the recording anomalous, blue ones more normal.";
    private static final String HOW_FAR =
            "Each part is replaced by normal sound of the same machine, and the detector is asked again."
                    + " On demo plants, whose faults are known, the strongest window lay in the fault on"
                    + " fans (100 %) and pumps (78–100 % of the recordings), but on slide rails and valves no more often than by chance."
                    + " Listen before you believe it.";

    private static final List<Figure.Key> KEYS = List.of(
            Figure.Key.patch(WhereMap.ANOMALOUS, "without it the score falls"),
            Figure.Key.patch(WhereMap.NORMAL, "without it the score rises"));

    private final Workbench workbench;
    private final Selection selection;
    private final Occlusions occlusions;
    private final Listening listening;
    private final WhereMap canvas = new WhereMap();
    private final Label reading = new Label();
    private @Nullable Part marked;

    /** A pane over the focused recording. */
    public WherePane(Workbench workbench, Selection selection, Occlusions occlusions, Listening listening) {
        this.workbench = workbench;
        this.selection = selection;
        this.occlusions = occlusions;
        this.listening = listening;
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
        canvas.setOnMouseMoved(event -> mark(canvas.at(event.getX(), event.getY())));
        canvas.setOnMouseExited(event -> mark(null));
        canvas.setOnMousePressed(event -> canvas.requestFocus());
        canvas.setOnMouseClicked(this::click);
        canvas.setOnKeyPressed(this::key);
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
        marked = null;
        canvas.setAccessibleText(
                map == null
                        ? "No map"
                        : "Map of where in the recording its score arises; most in " + strongest(new WhereWords(map))
                                + "; arrow keys go from part to part, Enter plays one");
        mark(null);
    }

    private void mark(@Nullable Part part) {
        OcclusionMap map = occlusions.shownProperty().get();
        marked = part;
        canvas.mark(part);
        reading.setText(map == null ? "" : reading(new WhereWords(map), part));
    }

    private static String reading(WhereWords words, @Nullable Part part) {
        return part == null ? "Strongest: " + strongest(words) + " Click a part to hear it alone." : words.of(part);
    }

    private static String strongest(WhereWords words) {
        return words.of(words.strongest());
    }

    private void click(MouseEvent event) {
        Part part = canvas.at(event.getX(), event.getY());
        if (part != null && event.getButton() == MouseButton.PRIMARY) {
            mark(part);
            play(part);
        }
    }

    private void play(Part part) {
        OcclusionMap map = occlusions.shownProperty().get();
        if (map != null) {
            Span time = part.window() == Part.ALL
                    ? new Span(0, map.seconds())
                    : new Span(map.start(part.window()), map.start(part.window() + 1));
            Band band = part.band() == Part.ALL
                    ? null
                    : new Band(map.edgesHz()[part.band()], map.edgesHz()[part.band() + 1]);
            listening.flippedProperty().set(false);
            listening.regionProperty().set(new Region(time, band));
            listening.playRegion();
        }
    }

    private void key(KeyEvent event) {
        OcclusionMap map = occlusions.shownProperty().get();
        if (map == null || CommandKeys.areHeld(event)) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(map, -1, 0);
            case RIGHT -> step(map, 1, 0);
            case UP -> step(map, 0, 1);
            case DOWN -> step(map, 0, -1);
            case ENTER -> play(marked == null ? new WhereWords(map).strongest() : marked);
            case ESCAPE -> mark(null);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** From nowhere it is a step to the strongest part. */
    private void step(OcclusionMap map, int windows, int bands) {
        Part from = marked;
        if (from == null) {
            mark(new WhereWords(map).strongest());
            return;
        }
        Part next = new Part(stepped(from.window(), windows, map.windows()), stepped(from.band(), bands, map.bands()));
        if (next.window() != Part.ALL || next.band() != Part.ALL) {
            mark(next);
        }
    }

    /** All of them stand behind the last, as in the map. */
    private static int stepped(int at, int by, int count) {
        int place = Math.max(0, Math.min(count, (at == Part.ALL ? count : at) + by));
        return place == count ? Part.ALL : place;
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
