package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.ui.Decimals;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.OperatingPoint;
import org.jspecify.annotations.Nullable;

/** The thresholds of all machines: typed in, with how each came about; Delete takes back what was set by hand. */
final class ThresholdTable extends TableView<ThresholdTable.Row> {
    private static final Decimals DECIMALS = new Decimals(3);
    private static final double MARGINS = 16;

    /** A machine; its cells change only when its own threshold does. */
    record Row(MachineId machine, StringProperty value, StringProperty note) {
        Row(MachineId machine) {
            this(machine, new SimpleStringProperty(), new SimpleStringProperty());
        }
    }

    /** @param complain shows what is wrong with what was typed; nothing with an empty text */
    ThresholdTable(OperatingPoint point, Consumer<String> complain) {
        setId("threshold-table");
        setAccessibleText("Thresholds of all machines; type to change one, Delete takes it back");
        getStyleClass().add("dense");
        setEditable(true);
        setPrefHeight(120);
        setMinHeight(70);
        TableColumn<Row, String> value = column("Threshold", 84, Row::value);
        value.setCellFactory(column -> new ThresholdCell(complain));
        value.getStyleClass().add("number-column");
        value.setOnEditCommit(edit -> {
            // The editor goes, and with it the keyboard, to wherever the toolkit thinks.
            requestFocus();
            NumberField.number(edit.getNewValue())
                    .ifPresent(typed -> point.set(edit.getRowValue().machine(), typed));
        });
        value.setOnEditCancel(edit -> requestFocus());
        TableColumn<Row, String> machine =
                TextColumns.text("Machine", 84, row -> row.machine().toString());
        TableColumn<Row, String> how = column("How it came about", 270, Row::note);
        how.setCellFactory(column -> new WrappedCell());
        getColumns().addAll(List.of(machine, value, how));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        machine.setEditable(false);
        how.setEditable(false);
        setOnKeyPressed(event -> {
            Row row = getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.DELETE) {
                point.reset(row.machine());
                event.consume();
            }
        });
    }

    /**
     * Lists each machine with its threshold.
     *
     * @param marked whose row is chosen
     */
    void show(Map<MachineId, Threshold> thresholds, @Nullable MachineId marked) {
        if (!getItems().stream().map(Row::machine).toList().equals(List.copyOf(thresholds.keySet()))) {
            getItems().setAll(thresholds.keySet().stream().map(Row::new).toList());
        }
        Iterator<Row> rows = getItems().iterator();
        thresholds.values().forEach(threshold -> {
            Row row = rows.next();
            row.value().set(DECIMALS.format(threshold.value()));
            row.note().set(threshold.note());
        });
        int index = new ArrayList<>(thresholds.keySet()).indexOf(marked);
        if (index >= 0 && index != getSelectionModel().getSelectedIndex()) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(index);
        }
    }

    /** Its text in as many lines as it needs. */
    private static final class WrappedCell extends TableCell<Row, String> {
        private final Text text = new Text();

        WrappedCell() {
            getStyleClass().add("wrapped-cell");
            text.getStyleClass().add("cell-text");
            text.textProperty().bind(itemProperty());
            text.wrappingWidthProperty().bind(widthProperty().subtract(MARGINS));
            graphicProperty()
                    .bind(Bindings.when(emptyProperty()).then((Node) null).otherwise(text));
        }
    }

    private static TableColumn<Row, String> column(String title, double width, Function<Row, StringProperty> value) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> value.apply(row.getValue()));
        column.setPrefWidth(width);
        return column;
    }
}
