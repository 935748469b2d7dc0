package org.auscult.ui.plots;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.util.converter.DefaultStringConverter;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Verdicts;

/** The thresholds of all machines: typed in, with how each came about; Delete takes back what was set by hand. */
final class ThresholdTable extends TableView<ThresholdTable.Row> {
    private final OperatingPoint point;

    /** A machine's threshold. */
    record Row(MachineId machine, Threshold threshold) {}

    /** @param complain shows what is wrong with what was typed */
    ThresholdTable(OperatingPoint point, Consumer<String> complain) {
        this.point = point;
        setId("threshold-table");
        setAccessibleText("Thresholds of all machines; type to change one, Delete takes it back");
        getStyleClass().add("dense");
        setEditable(true);
        setPrefHeight(120);
        setMinHeight(70);
        TableColumn<Row, String> value =
                TextColumns.text("Threshold", 84, row -> words(row.threshold().value()));
        value.setCellFactory(column -> new TextFieldTableCell<>(new DefaultStringConverter()));
        value.getStyleClass().add("number-column");
        value.setOnEditCommit(edit -> {
            OptionalDouble typed = NumberField.number(edit.getNewValue());
            if (typed.isPresent()) {
                point.set(edit.getRowValue().machine(), typed.getAsDouble());
            } else {
                complain.accept("“" + edit.getNewValue() + "” is not a number; a threshold is one such as 2.5.");
                refresh();
            }
        });
        TableColumn<Row, String> machine =
                TextColumns.text("Machine", 84, row -> row.machine().toString());
        TableColumn<Row, String> how = TextColumns.text(
                "How it came about", 270, row -> row.threshold().note());
        getColumns().addAll(List.of(machine, value, how));
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

    /** Shows the chosen thresholds. */
    void show(Verdicts verdicts) {
        List<Row> rows = verdicts.chosen().entrySet().stream()
                .map(one -> new Row(one.getKey(), one.getValue()))
                .toList();
        if (getItems().size() != rows.size()) {
            getItems().setAll(rows);
            return;
        }
        int kept = getSelectionModel().getSelectedIndex();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(getItems().get(i))) {
                getItems().set(i, rows.get(i));
            }
        }
        getSelectionModel().select(kept);
    }

    private static String words(double value) {
        return Double.isInfinite(value)
                ? "∞"
                : String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
    }
}
