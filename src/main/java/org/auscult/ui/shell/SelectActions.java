package org.auscult.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.ui.recordings.RecordingList;
import org.auscult.ui.recordings.RecordingsPane;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;
import org.auscult.workbench.Listing;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** What is listed, selected and focused. */
public final class SelectActions {
    private SelectActions() {}

    /**
     * The group.
     *
     * @param pane has the table's order and the filter's text
     * @param list takes recordings out of the window
     */
    public static ActionGroup group(Workbench workbench, Selection selection, RecordingsPane pane, RecordingList list) {
        return new ActionGroup(
                "Select",
                List.of(
                        browsing(selection, pane),
                        selecting(selection),
                        filtering(workbench, selection, pane),
                        taking(selection, list)));
    }

    private static List<Action> browsing(Selection selection, RecordingsPane pane) {
        StringBinding nothingListed = obstacle(
                () -> selection.listedProperty().get().isEmpty() ? "No recording is listed" : "",
                selection.listedProperty());
        return List.of(
                action("next", "Next Recording", "mdi2c-chevron-down", "J", nothingListed, pane::next),
                action("previous", "Previous Recording", "mdi2c-chevron-up", "K", nothingListed, pane::previous));
    }

    private static List<Action> selecting(Selection selection) {
        StringBinding nothingListed = obstacle(
                () -> selection.listedProperty().get().isEmpty() ? "No recording is listed" : "",
                selection.listedProperty());
        return List.of(
                action(
                        "select-listed",
                        "Select All Listed",
                        "mdi2s-select-all",
                        "Shortcut+A",
                        nothingListed,
                        () -> selection.select(selection.listedProperty().get(), Selection.Combine.REPLACE)),
                action(
                        "select-invert",
                        "Invert the Selection among the Listed",
                        "mdi2s-select-inverse",
                        "Shortcut+I",
                        nothingListed,
                        () -> invert(selection)),
                action(
                        "select-clear",
                        "Clear the Selection",
                        "mdi2s-select-off",
                        "Shortcut+Shift+A",
                        nothingSelected(selection),
                        () -> selection.select(List.of(), Selection.Combine.REPLACE)),
                action(
                        "select-toggle",
                        "Add or Remove the Focused Recording",
                        "mdi2s-select-place",
                        "Shortcut+Space",
                        obstacle(
                                () -> selection.focusedProperty().get() == null ? "No recording is focused" : "",
                                selection.focusedProperty()),
                        () -> toggle(selection)));
    }

    private static List<Action> filtering(Workbench workbench, Selection selection, RecordingsPane pane) {
        StringBinding noFilter = obstacle(
                () -> selection.filterProperty().get().letsAllThrough() ? "There is no filter" : "",
                selection.filterProperty());
        return List.of(
                action(
                        "filter",
                        "Filter the Recordings",
                        "mdi2f-filter-outline",
                        "Shortcut+F",
                        new ReadOnlyStringWrapper(""),
                        pane::editFilter),
                action(
                        "filter-toggle",
                        "Filter Off or On",
                        "mdi2f-filter-off-outline",
                        "F3",
                        noFilter,
                        () -> selection
                                .listingProperty()
                                .set(
                                        selection.listingProperty().get() == Listing.FILTERED
                                                ? Listing.ALL
                                                : Listing.FILTERED)),
                action(
                        "filter-clear",
                        "Clear the Filter",
                        "mdi2f-filter-remove-outline",
                        "",
                        noFilter,
                        selection::clearFilter),
                action(
                        "filter-selection",
                        "Filter by What the Selection Shares",
                        "mdi2f-filter-plus-outline",
                        "Shortcut+Shift+F",
                        nothingSelected(selection),
                        () -> filterAround(workbench, selection)),
                action(
                        "select-filtered",
                        "Select the Filtered",
                        "mdi2f-filter-check-outline",
                        "",
                        noFilter,
                        () -> selection.select(selection.filteredProperty().get(), Selection.Combine.REPLACE)),
                action(
                        "list-selection",
                        "List the Selection Only",
                        "mdi2p-playlist-check",
                        "",
                        nothingSelected(selection),
                        () -> selection.listingProperty().set(Listing.SELECTED)));
    }

    private static List<Action> taking(Selection selection, RecordingList list) {
        StringBinding nothing = nothingSelected(selection);
        return List.of(
                action(
                        "selection-copy",
                        "Copy the Selection's Files",
                        "mdi2c-content-copy",
                        "Shortcut+Shift+C",
                        nothing,
                        () -> list.copyFiles(inOrder(selection))),
                action(
                        "selection-save-files",
                        "Save the Selection's File List …",
                        "mdi2f-file-document-outline",
                        "",
                        nothing,
                        () -> list.saveFiles(inOrder(selection))),
                action(
                        "selection-save-table",
                        "Save the Selection with its Scores …",
                        "mdi2f-file-delimited-outline",
                        "",
                        nothing,
                        () -> list.saveTable(inOrder(selection))));
    }

    private static List<Recording> inOrder(Selection selection) {
        return List.copyOf(selection.selectedProperty().get());
    }

    private static void invert(Selection selection) {
        Set<Recording> selected = selection.selectedProperty().get();
        List<Recording> others = new ArrayList<>(selection.listedProperty().get());
        others.removeIf(selected::contains);
        selection.select(others, Selection.Combine.REPLACE);
    }

    private static void toggle(Selection selection) {
        Recording focused = selection.focusedProperty().get();
        if (focused != null) {
            boolean isSelected = selection.selectedProperty().get().contains(focused);
            selection.select(List.of(focused), isSelected ? Selection.Combine.SUBTRACT : Selection.Combine.ADD);
        }
    }

    private static void filterAround(Workbench workbench, Selection selection) {
        Dataset dataset = workbench.datasetProperty().get();
        if (dataset != null) {
            selection
                    .filterProperty()
                    .set(RecordingFilter.around(
                            selection.selectedProperty().get(),
                            dataset.recordings(),
                            selection.filterContextProperty().get()));
        }
    }

    private static StringBinding nothingSelected(Selection selection) {
        return obstacle(
                () -> selection.selectedProperty().get().isEmpty() ? "Nothing is selected" : "",
                selection.selectedProperty());
    }

    private static StringBinding obstacle(Callable<String> text, Observable... of) {
        return Bindings.createStringBinding(text, of);
    }

    private static Action action(
            String id, String label, String icon, String shortcut, ObservableValue<String> obstacle, Runnable run) {
        return new Action(id, label, icon, shortcut, obstacle, run);
    }
}
