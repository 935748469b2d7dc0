package org.auscult.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;

/**
 * A split pane whose parts take room only while something is in them; the others stay where they are in the scene. The shares of
 * its parts are the user's: they stay when the window becomes larger or smaller, and come back with a part.
 */
final class SplitArea extends SplitPane {
    private final List<Node> parts;
    private final ReadOnlyObjectWrapper<List<Double>> places;
    private double laidOut;

    /** @param places of the dividers while every part is shown, 0 … 1 */
    SplitArea(String id, Orientation orientation, List<Double> places, Node... parts) {
        super(parts);
        this.parts = List.of(parts);
        this.places = new ReadOnlyObjectWrapper<>(places);
        setId(id);
        setOrientation(orientation);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node target && isOwnDivider(target)) {
                this.places.set(Arrays.stream(getDividerPositions()).boxed().toList());
            }
        });
    }

    private boolean isOwnDivider(Node target) {
        Node node = target;
        while (node != null && node.getParent() != this) {
            node = node.getParent();
        }
        return isWhole() && node != null && node.getStyleClass().contains("split-pane-divider");
    }

    /** All parts, those that take no room now too. */
    List<Node> parts() {
        return parts;
    }

    private boolean isWhole() {
        return getItems().size() == parts.size();
    }

    /** Where the user has put the dividers while every part is shown. */
    ReadOnlyObjectProperty<List<Double>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** Puts the dividers where they are while every part is shown; other numbers of dividers are passed over. */
    void place(List<Double> kept) {
        if (kept.size() == parts.size() - 1) {
            places.set(kept);
            laidOut = 0;
            requestLayout();
        }
    }

    /** The skin shares out in points what the window gains or loses, so that shares would drift with each start. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double size = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        if (size != laidOut && isWhole()) {
            laidOut = size;
            setDividerPositions(
                    places.get().stream().mapToDouble(place -> place).toArray());
            super.layoutChildren();
        }
    }

    /** Takes out the parts that have become empty, and brings back those that have not. */
    void settle() {
        List<Node> full = parts.stream().filter(part -> !isEmpty(part)).toList();
        if (getItems().equals(full)) {
            return;
        }
        getItems().retainAll(full);
        for (int i = 0; i < full.size(); i++) {
            if (!getItems().contains(full.get(i))) {
                getItems().add(i, full.get(i));
            }
        }
        laidOut = 0;
        requestLayout();
    }

    private static boolean isEmpty(Node part) {
        return part instanceof LatePart late && isEmpty(late.part())
                || part instanceof TabPane tabs && tabs.getTabs().isEmpty()
                || part instanceof SplitArea area && area.parts.stream().allMatch(SplitArea::isEmpty);
    }
}
