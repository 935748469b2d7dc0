package org.auscult.ui.recordings;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.auscult.ui.EmptyState;
import org.auscult.workbench.Listing;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;

/** Why nothing is listed, and the way out of it. */
final class ListingPlaceholder extends StackPane {
    ListingPlaceholder(Selection selection) {
        Button clear = new Button("Clear the filter");
        clear.setId("placeholder-clear");
        clear.setOnAction(event -> selection.filterProperty().set(RecordingFilter.ALL));
        EmptyState filtered = new EmptyState("mdi2f-filter-outline", "No recording passes the filter.", clear);
        Button all = new Button("List all recordings");
        all.setOnAction(event -> selection.listingProperty().set(Listing.ALL));
        EmptyState selected = new EmptyState(
                "mdi2s-selection-drag",
                "Nothing is selected. Click rows with Shift or Ctrl, or draw around dots in a plot.",
                all);
        filtered.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selection.listingProperty().get() == Listing.FILTERED, selection.listingProperty()));
        selected.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> selection.listingProperty().get() == Listing.SELECTED, selection.listingProperty()));
        getChildren().addAll(filtered, selected);
    }
}
