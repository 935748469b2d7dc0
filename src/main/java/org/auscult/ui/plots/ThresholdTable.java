package org.auscult.ui.plots;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.util.converter.DefaultStringConverter;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.OperatingPoint;

/** The thresholds of all machines: typed in, with how each came about; Delete takes back what was set by hand. */
final class ThresholdTable extends TableView<MachineId> {
    private final OperatingPoint point;

    /** @param complain shows what is wrong with what was typed */
    ThresholdTable(OperatingPoint point, Consumer<String> complain) {
        this.point = point;
        setId("threshold-table");
        setAccessibleText("Thresholds of all machines; type to change one, Delete takes it back");
        getStyleClass().add("dense");
        setEditable(true);
        setPrefHeight(120);
        setMinHeight(70);
        TableColumn<MachineId, String> value = column("Threshold", 84, threshold -> words(threshold.value()));
        value.setCellFactory(column -> new TextFieldTableCell<>(new DefaultStringConverter()));
        value.getStyleClass().add("number-column");
        value.setOnEditCommit(edit -> {
            OptionalDouble typed = NumberField.number(edit.getNewValue());
            if (typed.isPresent()) {
                point.set(edit.getRowValue(), typed.getAsDouble());
            } else {
                complain.accept("“" + edit.getNewValue() + "” is not a number; a threshold is one such as 2.5.");
                refresh();
            }
        });
        TableColumn<MachineId, String> machine = TextColumns.text("Machine", 84, MachineId::toString);
        TableColumn<MachineId, String> how = column("How it came about", 270, Threshold::note);
        getColumns().addAll(List.of(machine, value, how));
        machine.setEditable(false);
        how.setEditable(false);
        setOnKeyPressed(event -> {
            MachineId machineChosen = getSelectionModel().getSelectedItem();
            if (machineChosen != null && event.getCode() == KeyCode.DELETE) {
                point.reset(machineChosen);
                event.consume();
            }
        });
    }

    /** Lists machines. */
    void offer(List<MachineId> machines) {
        if (!getItems().equals(machines)) {
            getItems().setAll(machines);
        }
    }

    /** A column that follows the threshold by itself: rows stay while one is dragged. */
    private TableColumn<MachineId, String> column(String title, double width, Function<Threshold, String> words) {
        TableColumn<MachineId, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> point.verdictsProperty()
                .map(verdicts -> verdicts.chosen().get(row.getValue()))
                .map(words));
        column.setPrefWidth(width);
        return column;
    }

    private static String words(double value) {
        return Double.isInfinite(value)
                ? "∞"
                : String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
    }
}
