package org.auscult.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;

/** A split pane whose parts take room only while something is in them. The others stay where they are in the scene. */
final class SplitArea extends SplitPane {
    private final List<Node> parts;
    private double[] positions;

    /** @param positions of the dividers while every part is shown */
    SplitArea(String id, Orientation orientation, List<Double> positions, Node... parts) {
        super(parts);
        this.parts = List.of(parts);
        this.positions = positions.stream().mapToDouble(at -> at).toArray();
        setId(id);
        setOrientation(orientation);
        setDividerPositions(this.positions);
    }

    /** Takes out the parts that have become empty, and brings back those that have not. */
    void settle() {
        List<Node> full = parts.stream().filter(part -> !isEmpty(part)).toList();
        if (getItems().equals(full)) {
            return;
        }
        if (getItems().size() == parts.size()) {
            positions = Arrays.copyOf(getDividerPositions(), positions.length);
        }
        getItems().retainAll(full);
        for (int i = 0; i < full.size(); i++) {
            if (!getItems().contains(full.get(i))) {
                getItems().add(i, full.get(i));
            }
        }
        if (full.size() == parts.size()) {
            setDividerPositions(positions);
        }
    }

    private static boolean isEmpty(Node part) {
        return part instanceof TabPane tabs && tabs.getTabs().isEmpty()
                || part instanceof SplitArea area && area.parts.stream().allMatch(SplitArea::isEmpty);
    }
}
