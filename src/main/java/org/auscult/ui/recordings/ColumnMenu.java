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
    ColumnMenu(ObservableList<TableColumn<Recording, ?>> columns) {
        super(null, Icons.of("mdi2v-view-column-outline"));
        setId("table-columns");
        setAccessibleText("Columns of the table");
        setTooltip(new Tooltip("Show or hide columns"));
        getStyleClass().addAll("flat", "button-icon", "no-arrow");
        getItems().add(new MenuItem());
        setOnShowing(event ->
                getItems().setAll(columns.stream().map(ColumnMenu::item).toList()));
    }

    private static CheckMenuItem item(TableColumn<Recording, ?> column) {
        CheckMenuItem item = new CheckMenuItem(column.getId());
        item.setId("column-" + column.getId());
        item.setMnemonicParsing(false);
        item.setSelected(column.isVisible());
        item.setOnAction(event -> column.setVisible(item.isSelected()));
        return item;
    }
}
