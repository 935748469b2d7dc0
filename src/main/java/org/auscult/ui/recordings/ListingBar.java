package org.auscult.ui.recordings;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.auscult.dataset.Dataset;
import org.auscult.workbench.Listing;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** Whether all, the filtered or the selected recordings are listed, and how many those are. */
final class ListingBar extends HBox {
    ListingBar(Workbench workbench, Selection selection) {
        getStyleClass().add("listing-bar");
        StringBinding all = Bindings.createStringBinding(
                () -> {
                    Dataset dataset = workbench.datasetProperty().get();
                    return count(
                            "All", dataset == null ? 0 : dataset.recordings().size());
                },
                workbench.datasetProperty());
        StringBinding filtered = Bindings.createStringBinding(
                () -> selection.filterProperty().get().letsAllThrough()
                        ? "Filtered"
                        : count("Filtered", selection.filteredProperty().get().size()),
                selection.filterProperty(),
                selection.filteredProperty());
        StringBinding selected = Bindings.createStringBinding(
                () -> count("Selected", selection.selectedProperty().get().size()), selection.selectedProperty());
        getChildren()
                .addAll(
                        button(selection, Listing.ALL, all, "Every recording of the data set", "left-pill"),
                        button(selection, Listing.FILTERED, filtered, "What passes the filter", "center-pill"),
                        button(selection, Listing.SELECTED, selected, "What is selected in any view", "right-pill"));
    }

    private static ToggleButton button(
            Selection selection, Listing listing, StringBinding text, String tip, String place) {
        ToggleButton button = new ToggleButton();
        button.setId("list-" + listing.name().toLowerCase(Locale.ROOT));
        button.textProperty().bind(text);
        button.setTooltip(new Tooltip(tip));
        button.getStyleClass().addAll(place, "small");
        button.setSelected(selection.listingProperty().get() == listing);
        button.setOnAction(event -> {
            selection.listingProperty().set(listing);
            button.setSelected(true);
        });
        selection.listingProperty().addListener((property, old, chosen) -> button.setSelected(chosen == listing));
        return button;
    }

    private static String count(String word, int count) {
        return String.format(Locale.ROOT, "%s %,d", word, count);
    }
}
