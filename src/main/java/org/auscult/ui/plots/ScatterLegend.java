package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Selection;

/** The groups of a plot's dots with how many of each are selected, "47/412"; a click selects a group. */
final class ScatterLegend extends FlowPane {
    private final Selection selection;
    private List<ScoredClip> clips = List.of();
    private Coloring coloring = new Coloring("", List.of(), new int[0], clip -> 0);
    private Selection.Combine how = Selection.Combine.REPLACE;

    ScatterLegend(Selection selection) {
        super(4, 0);
        this.selection = selection;
        getStyleClass().add("scatter-legend");
        setPadding(new Insets(2, 8, 4, 8));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> how = SelectionKeys.of(event));
        selection.selectedProperty().addListener((property, old, selected) -> fill());
    }

    void show(List<ScoredClip> shown, Coloring by) {
        clips = shown;
        coloring = by;
        fill();
    }

    private void fill() {
        Set<Recording> selected = selection.selectedProperty().get();
        int[] all = new int[coloring.groups().size()];
        int[] chosen = new int[all.length];
        for (ScoredClip clip : clips) {
            int group = coloring.group().applyAsInt(clip);
            all[group]++;
            chosen[group] += selected.contains(clip.recording()) ? 1 : 0;
        }
        List<Button> entries = new ArrayList<>();
        for (int group = 0; group < all.length; group++) {
            if (all[group] > 0) {
                String count = selected.isEmpty()
                        ? String.format(Locale.ROOT, "%,d", all[group])
                        : String.format(Locale.ROOT, "%,d/%,d", chosen[group], all[group]);
                entries.add(entry(group, coloring.groups().get(group) + "  " + count));
            }
        }
        getChildren().setAll(entries);
    }

    private Button entry(int group, String text) {
        int rgb = coloring.colors()[group];
        Button entry = new Button(text, new Circle(5, Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
        entry.getStyleClass().addAll("flat", "small", "dot-legend");
        entry.setMnemonicParsing(false);
        entry.setTooltip(new Tooltip("Select these; with Shift add them, with Ctrl take them away"));
        entry.setOnAction(event -> {
            selection.select(
                    clips.stream()
                            .filter(clip -> coloring.group().applyAsInt(clip) == group)
                            .map(ScoredClip::recording)
                            .toList(),
                    how);
            how = Selection.Combine.REPLACE;
        });
        return entry;
    }
}
