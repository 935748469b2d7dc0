package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.ui.FrameLater;
import org.auscult.ui.SelectionKeys;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.Selection;

/** The groups of a plot's dots with how many of each are selected, "47/412"; a click selects a group. What is filtered out does not count. */
final class ScatterLegend extends FlowPane {
    private final Selection selection;
    private final Supplier<Predicate<Recording>> plotted;
    private final Tooltip tooltip = new Tooltip("Select these; with Shift add them, with Ctrl take them away");
    private final WhenSeen whenSeen = new WhenSeen(this, this::count);
    private List<Group> groups = List.of();
    private List<Button> entries = List.of();
    private Selection.Combine how = Selection.Combine.REPLACE;

    /** Of a plot that leaves out what is filtered out. */
    ScatterLegend(Selection selection) {
        this(selection, selection::plotted);
    }

    /** @param plotted tells of which recordings there are dots now */
    ScatterLegend(Selection selection, Supplier<Predicate<Recording>> plotted) {
        super(4, 0);
        this.selection = selection;
        this.plotted = plotted;
        getStyleClass().add("scatter-legend");
        setPadding(new Insets(2, 8, 4, 8));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> how = SelectionKeys.of(event));
        selection.selectedProperty().addListener((property, old, selected) -> whenSeen.stale());
        FrameLater.after(whenSeen::stale, selection.filteredProperty(), selection.listingProperty());
    }

    /** Shows the groups that a colouring makes of clips; those without a clip are left out. */
    void show(List<ScoredClip> clips, Coloring by) {
        List<List<Recording>> members = by.groups().stream()
                .<List<Recording>>map(name -> new ArrayList<>())
                .toList();
        clips.forEach(clip -> members.get(by.group().applyAsInt(clip)).add(clip.recording()));
        show(IntStream.range(0, members.size())
                .filter(i -> !members.get(i).isEmpty())
                .mapToObj(i -> new Group(by.groups().get(i), by.colors()[i], members.get(i)))
                .toList());
    }

    void show(List<Group> shown) {
        groups = shown;
        entries = List.of();
        getChildren().clear();
        whenSeen.stale();
    }

    /** The entries stay while their groups do: with every letter of a filter only their numbers change. */
    private void count() {
        if (entries.isEmpty()) {
            entries = groups.stream().map(this::entry).toList();
            getChildren().setAll(entries);
        }
        Set<Recording> selected = selection.selectedProperty().get();
        Predicate<Recording> now = plotted.get();
        for (int i = 0; i < entries.size(); i++) {
            Group.Count count = groups.get(i).count(now, selected);
            entries.get(i).setText(count.words());
            entries.get(i).setDisable(count.all() == 0);
        }
    }

    private Button entry(Group group) {
        int rgb = group.rgb();
        Button entry = new Button("", new Circle(5, Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
        entry.getStyleClass().addAll("flat", "small", "dot-legend");
        entry.setMnemonicParsing(false);
        entry.setTooltip(tooltip);
        entry.setOnAction(event -> {
            selection.select(group.recordings().stream().filter(plotted.get()).toList(), how);
            how = Selection.Combine.REPLACE;
        });
        return entry;
    }

    /**
     * Dots of one colour.
     *
     * @param rgb 0xRRGGBB
     */
    record Group(String name, int rgb, List<Recording> recordings) {
        /** Those that pass. */
        Count count(Predicate<Recording> passes, Set<Recording> selected) {
            int all = 0;
            int chosen = 0;
            for (Recording recording : recordings) {
                if (passes.test(recording)) {
                    all++;
                    chosen += selected.contains(recording) ? 1 : 0;
                }
            }
            String words = selected.isEmpty()
                    ? String.format(Locale.ROOT, "%s  %,d", name, all)
                    : String.format(Locale.ROOT, "%s  %,d/%,d", name, chosen, all);
            return new Count(words, all);
        }

        /**
         * Some of the dots.
         *
         * @param words the group's name with their number, and that of those selected among them if there is a selection
         * @param all how many they are
         */
        record Count(String words, int all) {}
    }
}
