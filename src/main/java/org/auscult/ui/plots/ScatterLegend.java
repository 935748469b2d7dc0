package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
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
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.Selection;

/** The groups of a plot's dots with how many of each are selected, "47/412"; a click selects a group. What is filtered out does not count. */
final class ScatterLegend extends FlowPane {
    private final Selection selection;
    private List<Group> groups = List.of();
    private final WhenSeen whenSeen = new WhenSeen(this, this::fill);
    private Selection.Combine how = Selection.Combine.REPLACE;

    ScatterLegend(Selection selection) {
        super(4, 0);
        this.selection = selection;
        getStyleClass().add("scatter-legend");
        setPadding(new Insets(2, 8, 4, 8));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> how = SelectionKeys.of(event));
        InvalidationListener changed = observable -> whenSeen.stale();
        selection.selectedProperty().addListener(changed);
        selection.filteredProperty().addListener(changed);
        selection.listingProperty().addListener(changed);
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
        whenSeen.stale();
    }

    private void fill() {
        Set<Recording> selected = selection.selectedProperty().get();
        Predicate<Recording> plotted = selection.plotted();
        getChildren()
                .setAll(groups.stream()
                        .map(group -> entry(group.of(plotted), selected))
                        .toList());
    }

    private Button entry(Group group, Set<Recording> selected) {
        int all = group.recordings().size();
        String count = selected.isEmpty()
                ? String.format(Locale.ROOT, "%,d", all)
                : String.format(
                        Locale.ROOT,
                        "%,d/%,d",
                        group.recordings().stream().filter(selected::contains).count(),
                        all);
        int rgb = group.rgb();
        Button entry = new Button(
                group.name() + "  " + count, new Circle(5, Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff)));
        entry.getStyleClass().addAll("flat", "small", "dot-legend");
        entry.setMnemonicParsing(false);
        entry.setDisable(all == 0);
        entry.setTooltip(new Tooltip("Select these; with Shift add them, with Ctrl take them away"));
        entry.setOnAction(event -> {
            selection.select(group.recordings(), how);
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
        private Group of(Predicate<Recording> plotted) {
            return new Group(name, rgb, recordings.stream().filter(plotted).toList());
        }
    }
}
