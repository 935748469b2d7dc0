package org.auscult.ui.inspection;

import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.auscult.audio.Band;
import org.auscult.inspection.OcclusionMap;
import org.auscult.ui.CommandKeys;
import org.auscult.ui.inspection.WhereMap.Part;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Occlusions;
import org.auscult.workbench.Region;
import org.auscult.workbench.Span;
import org.jspecify.annotations.Nullable;

/**
 * What mouse and keys do over a map: what the pointer is over is marked, a click on a part, or Enter, plays it alone, the arrow
 * keys go from part to part.
 */
final class WhereGestures {
    private final WhereMap canvas;
    private final Occlusions occlusions;
    private final Listening listening;
    private final Consumer<@Nullable Part> onMark;
    private @Nullable Part marked;

    /** @param onMark told of the part that is marked; of null where none is */
    WhereGestures(WhereMap canvas, Occlusions occlusions, Listening listening, Consumer<@Nullable Part> onMark) {
        this.canvas = canvas;
        this.occlusions = occlusions;
        this.listening = listening;
        this.onMark = onMark;
        canvas.setOnMouseMoved(event -> mark(canvas.at(event.getX(), event.getY())));
        canvas.setOnMouseExited(event -> mark(null));
        canvas.setOnMousePressed(event -> canvas.requestFocus());
        canvas.setOnMouseClicked(this::click);
        canvas.setOnKeyPressed(this::key);
    }

    /** Marks a part; null takes the mark away. */
    void mark(@Nullable Part part) {
        marked = part;
        canvas.mark(part);
        onMark.accept(part);
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
}
