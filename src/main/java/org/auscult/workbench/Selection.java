package org.auscult.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Which recordings everything is about: listed by the filter, selected, focused, under the pointer. Every view reads it, and
 * every gesture ends in it, once. Used on the FX thread.
 */
public final class Selection {
    private final Workbench workbench;
    private final ObjectProperty<@Nullable Recording> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Recording> hovered = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Set<Recording>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<RecordingFilter> filter = new SimpleObjectProperty<>(RecordingFilter.ALL);
    private final ReadOnlyObjectWrapper<List<Recording>> filtered = new ReadOnlyObjectWrapper<>(List.of());

    /** How a gesture changes what is selected: click, Shift, Ctrl. */
    public enum Combine {
        REPLACE,
        ADD,
        SUBTRACT
    }

    /** A selection over the workbench's data set. */
    public Selection(Workbench workbench) {
        this.workbench = workbench;
        workbench.datasetProperty().addListener((property, old, dataset) -> {
            hovered.set(null);
            focused.set(null);
            selected.set(Set.of());
            list();
        });
        filter.addListener((property, old, chosen) -> list());
    }

    private void list() {
        Dataset dataset = workbench.datasetProperty().get();
        filtered.set(
                dataset == null
                        ? List.of()
                        : dataset.recordings().stream().filter(filter.get()).toList());
    }

    /** The recording shown everywhere; null if none. */
    public ObjectProperty<@Nullable Recording> focusedProperty() {
        return focused;
    }

    /** The recording under the pointer in some view; null if none. */
    public ObjectProperty<@Nullable Recording> hoveredProperty() {
        return hovered;
    }

    /** The selected recordings in the order of their selection; unmodifiable, never null. */
    public ReadOnlyObjectProperty<Set<Recording>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Ends a gesture over some recordings: they are selected, added to the selection or taken from it. */
    public void select(Collection<Recording> recordings, Combine how) {
        Set<Recording> next = new LinkedHashSet<>(how == Combine.REPLACE ? Set.of() : selected.get());
        if (how == Combine.SUBTRACT) {
            recordings.forEach(next::remove);
        } else {
            next.addAll(recordings);
        }
        if (!new ArrayList<>(next).equals(new ArrayList<>(selected.get()))) {
            selected.set(Collections.unmodifiableSet(next));
        }
    }

    /** Which recordings are listed. */
    public ObjectProperty<RecordingFilter> filterProperty() {
        return filter;
    }

    /** The recordings that pass the filter, in the data set's order; never null. */
    public ReadOnlyObjectProperty<List<Recording>> filteredProperty() {
        return filtered.getReadOnlyProperty();
    }
}
