package org.auscult.workbench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * Which recordings everything is about: listed by the filter, selected, focused, in part marked, under the pointer. Every view reads it, and
 * every gesture ends in it, once. Used on the FX thread.
 */
public final class Selection {
    private final Workbench workbench;
    private final ObjectProperty<@Nullable Recording> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Recording> hovered = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Region> region = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Set<Recording>> selected = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<RecordingFilter> filter = new SimpleObjectProperty<>(RecordingFilter.ALL);
    private final FilterHistory filterHistory = new FilterHistory();
    private final ReadOnlyObjectWrapper<List<Recording>> filtered = new ReadOnlyObjectWrapper<>(List.of());
    /** The filtered ones, for the plots: made when the first of them asks; null until then. */
    private @Nullable Set<Recording> passing;

    private final ReadOnlyStringWrapper filterProblem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FilterContext> context = new ReadOnlyObjectWrapper<>(FilterContext.NONE);
    private final ObjectProperty<Listing> listing = new SimpleObjectProperty<>(Listing.ALL);
    private final ReadOnlyObjectWrapper<List<Recording>> listed = new ReadOnlyObjectWrapper<>(List.of());

    /** How a gesture changes what is selected: click, Shift, Ctrl. */
    public enum Combine {
        REPLACE,
        ADD,
        SUBTRACT
    }

    /** A selection over the workbench's data set, judged by the thresholds that are proposed. */
    public Selection(Workbench workbench) {
        this(workbench, new OperatingPoint(workbench));
    }

    /**
     * A selection over the workbench's data set.
     *
     * @param point what a filter's {@code called:} goes by
     */
    public Selection(Workbench workbench, OperatingPoint point) {
        this(workbench, point, new ReadOnlyObjectWrapper<>(Judgements.NONE));
    }

    /**
     * A selection over the workbench's data set.
     *
     * @param point what a filter's {@code called:} goes by
     * @param judgements what its {@code mark:} goes by
     */
    public Selection(Workbench workbench, OperatingPoint point, ObservableValue<Judgements> judgements) {
        this.workbench = workbench;
        workbench.datasetProperty().addListener((property, old, dataset) -> {
            hovered.set(null);
            focused.set(null);
            region.set(null);
            selected.set(Set.of());
            context.set(FilterContext.of(dataset, point.verdictsProperty().get(), judgements.getValue()));
            filter.set(RecordingFilter.ALL);
            listing.set(Listing.ALL);
            filter();
            list();
        });
        point.verdictsProperty().addListener((property, old, verdicts) -> {
            boolean isConcerned = !filterProblem.get().isEmpty() || filter.get().isAboutScores(context.get());
            context.set(context.get().judgedBy(verdicts));
            if (isConcerned) {
                filter();
            }
        });
        judgements.addListener((property, old, said) -> {
            context.set(context.get().judgedBy(said));
            if (filter.get().terms().stream().anyMatch(FilterFields::asksForVerdicts)) {
                filter();
            }
        });
        filter.addListener((property, old, chosen) -> {
            filter();
            listing.set(chosen.letsAllThrough() ? Listing.ALL : Listing.FILTERED);
        });
        listing.addListener((property, old, chosen) -> list());
        filtered.addListener((property, old, recordings) -> {
            passing = null;
            list();
        });
        selected.addListener((property, old, recordings) -> list());
    }

    private void filter() {
        try {
            Predicate<Recording> passes = filter.get().in(context.get());
            filterProblem.set("");
            filtered.set(all().stream().filter(passes).toList());
        } catch (FilterSyntaxException e) {
            filterProblem.set(e.getMessage());
            filtered.set(List.of());
        }
    }

    private void list() {
        List<Recording> next = switch (listing.get()) {
            case ALL -> all();
            case FILTERED -> filtered.get();
            case SELECTED -> all().stream().filter(selected.get()::contains).toList();
        };
        if (!next.equals(listed.get())) {
            listed.set(next);
        }
    }

    private List<Recording> all() {
        Dataset dataset = workbench.datasetProperty().get();
        return dataset == null ? List.of() : dataset.recordings();
    }

    /** The recording shown everywhere; null if none. */
    public ObjectProperty<@Nullable Recording> focusedProperty() {
        return focused;
    }

    /** The marked region of the focused recording; null if none. */
    public ObjectProperty<@Nullable Region> regionProperty() {
        return region;
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

    /** A plain click on a recording: it is focused, and a selection that it is no part of ends. */
    public void click(Recording recording) {
        if (!selected.get().contains(recording)) {
            select(List.of(), Combine.REPLACE);
        }
        focused.set(recording);
    }

    /** How many of some recordings a filter would let through; none if it asks for what there is not. */
    public long count(RecordingFilter asked, List<Recording> some) {
        try {
            return some.stream().filter(asked.in(context.get())).count();
        } catch (FilterSyntaxException e) {
            return 0;
        }
    }

    /** Which recordings pass; setting one that asks something lists what passes it. */
    public ObjectProperty<RecordingFilter> filterProperty() {
        return filter;
    }

    /** Lets all recordings through; the filter can be had again from the history. */
    public void clearFilter() {
        filterHistory.keep(filter.get().text());
        filter.set(RecordingFilter.ALL);
    }

    /** The filters that were asked for. */
    public FilterHistory filterHistory() {
        return filterHistory;
    }

    /** The recordings that pass the filter, in the data set's order; never null. */
    public ReadOnlyObjectProperty<List<Recording>> filteredProperty() {
        return filtered.getReadOnlyProperty();
    }

    /** Why the filter lets nothing through, for people: it asks for what there isn't; empty if all is well. */
    public ReadOnlyStringProperty filterProblemProperty() {
        return filterProblem.getReadOnlyProperty();
    }

    /** What a filter can ask about now; never null. */
    public ReadOnlyObjectProperty<FilterContext> filterContextProperty() {
        return context.getReadOnlyProperty();
    }

    /** Which recordings plots show: those that pass the filter while it is what is listed by, otherwise all. */
    public Predicate<Recording> plotted() {
        if (listing.get() != Listing.FILTERED) {
            return recording -> true;
        }
        Set<Recording> known = passing == null ? new HashSet<>(filtered.get()) : passing;
        passing = known;
        return known::contains;
    }

    /** Which recordings are listed. */
    public ObjectProperty<Listing> listingProperty() {
        return listing;
    }

    /** The listed recordings, in the data set's order; never null. */
    public ReadOnlyObjectProperty<List<Recording>> listedProperty() {
        return listed.getReadOnlyProperty();
    }
}
