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

    /** All parts, those that take no room now too. */
    List<Node> parts() {
        return parts;
    }

    /** Whether every part is shown. */
    boolean isWhole() {
        return getItems().size() == parts.size();
    }

    /** Sets where the dividers are while every part is shown; other numbers of dividers are passed over. */
    void place(List<Double> kept) {
        if (kept.size() == positions.length) {
            positions = kept.stream().mapToDouble(at -> at).toArray();
            if (isWhole()) {
                setDividerPositions(positions);
            }
        }
    }

    /** Takes out the parts that have become empty, and brings back those that have not. */
    void settle() {
        List<Node> full = parts.stream().filter(part -> !isEmpty(part)).toList();
        if (getItems().equals(full)) {
            return;
        }
        if (isWhole()) {
            positions = Arrays.copyOf(getDividerPositions(), positions.length);
        }
        getItems().retainAll(full);
        for (int i = 0; i < full.size(); i++) {
            if (!getItems().contains(full.get(i))) {
                getItems().add(i, full.get(i));
            }
        }
        if (isWhole()) {
            setDividerPositions(positions);
        }
    }

    private static boolean isEmpty(Node part) {
        return part instanceof TabPane tabs && tabs.getTabs().isEmpty()
                || part instanceof SplitArea area && area.parts.stream().allMatch(SplitArea::isEmpty);
    }
}
