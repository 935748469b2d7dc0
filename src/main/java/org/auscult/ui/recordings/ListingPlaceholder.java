package org.auscult.ui.recordings;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Remedies;
import org.auscult.workbench.Listing;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** Why nothing is listed, and the way out of it. */
final class ListingPlaceholder extends StackPane {
    ListingPlaceholder(Workbench workbench, Selection selection) {
        Button clear = Remedies.clearFilter(selection);
        clear.setId("placeholder-clear");
        EmptyState filtered = new EmptyState("mdi2f-filter-outline", "No recording passes the filter.", clear);
        EmptyState selected = new EmptyState(
                "mdi2s-selection-drag",
                "Nothing is selected. Click rows with Shift or Ctrl, or draw around dots in a plot.",
                Remedies.listAll(selection));
        EmptyState none = new EmptyState(
                "mdi2f-folder-alert-outline",
                "No recording of this folder can be read. Problems, above, says what is wrong; Reading says how it was read.",
                Remedies.tellProblems(workbench));
        show(filtered, Listing.FILTERED, selection);
        show(selected, Listing.SELECTED, selection);
        show(none, Listing.ALL, selection);
        getChildren().addAll(filtered, selected, none);
    }

    private static void show(EmptyState state, Listing listing, Selection selection) {
        state.visibleProperty().bind(selection.listingProperty().isEqualTo(listing));
    }
}
