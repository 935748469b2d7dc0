package org.auscult.ui.recordings;

import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.auscult.dataset.Recording;
import org.auscult.ui.Icons;

/** Which columns of the table are shown; they are reordered by dragging their titles. */
final class ColumnMenu extends MenuButton {
    /** @param kept has the user's will with the columns */
    ColumnMenu(ObservableList<TableColumn<Recording, ?>> columns, KeptColumns<Recording> kept) {
        super(null, Icons.of("mdi2v-view-column-outline"));
        setId("table-columns");
        setAccessibleText("Columns of the table");
        setTooltip(new Tooltip("Show or hide columns"));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        getItems().add(new MenuItem());
        setOnShowing(event -> getItems()
                .setAll(columns.stream().map(column -> item(column, kept)).toList()));
    }

    private static CheckMenuItem item(TableColumn<Recording, ?> column, KeptColumns<Recording> kept) {
        CheckMenuItem item = new CheckMenuItem(column.getId());
        item.setId("column-" + column.getId());
        item.setMnemonicParsing(false);
        item.setSelected(column.isVisible());
        item.setOnAction(event -> kept.show(column, item.isSelected()));
        return item;
    }
}
