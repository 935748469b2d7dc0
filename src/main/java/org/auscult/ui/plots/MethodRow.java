package org.auscult.ui.plots;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Threshold;
import org.auscult.evaluation.ThresholdMethod;
import org.auscult.evaluation.ThresholdMethods;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Verdicts;
import org.jspecify.annotations.Nullable;

/** Whose threshold is shown, how all of them are set, and the way back from one set by hand. */
final class MethodRow extends HBox {
    private final ChoiceBox<MachineId> machine = new ChoiceBox<>();

    MethodRow(OperatingPoint point) {
        super(4);
        machine.setId("threshold-machine");
        machine.setMinWidth(96);
        machine.setPrefWidth(124);
        machine.setAccessibleText("Machine whose threshold is shown");
        ChoiceBox<ThresholdMethod> method = new ChoiceBox<>();
        method.setId("threshold-method");
        method.setAccessibleText("How the threshold is set");
        method.setConverter(new LabelConverter<>(ThresholdMethod::title));
        method.getItems().setAll(ThresholdMethods.all());
        method.valueProperty().bindBidirectional(point.methodProperty());
        method.setPrefWidth(160);
        method.setMinWidth(USE_PREF_SIZE);
        Button reset = new Button(null, Icons.of("mdi2u-undo"));
        reset.setAccessibleText("Take back what was set by hand");
        reset.setTooltip(new Tooltip("Take back what was set by hand"));
        reset.getStyleClass().addAll("flat", "button-icon");
        reset.setId("threshold-reset");
        reset.setOnAction(event -> {
            MachineId own = machine.getValue();
            if (own != null) {
                point.reset(own);
            }
        });
        Label otherwise = new Label();
        otherwise.setId("threshold-otherwise");
        otherwise.getStyleClass().add("text-muted");
        otherwise
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> otherwise(point.verdictsProperty().get(), machine.getValue()),
                        point.verdictsProperty(),
                        machine.valueProperty()));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(otherwise.textProperty());
        otherwise.setTooltip(whole);
        ShownWhile.holds(otherwise.textProperty().isNotEmpty(), otherwise);
        // A line of its own, now and then, would move the plot from under the pointer that drags in it.
        otherwise.setMinWidth(0);
        otherwise.setPrefWidth(0);
        otherwise.setMaxWidth(Double.MAX_VALUE);
        setHgrow(otherwise, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(machine, method, reset, otherwise);
    }

    /** How the threshold came about, where it is not the method's own; else empty. */
    private static String otherwise(Verdicts verdicts, @Nullable MachineId own) {
        Threshold chosen = own == null ? null : verdicts.chosen().get(own);
        return chosen == null || chosen.equals(verdicts.proposed().get(own)) ? "" : chosen.note();
    }

    /** Whose threshold is shown; null if there is none. */
    ObjectProperty<@Nullable MachineId> machineProperty() {
        return machine.valueProperty();
    }

    /** The machines to choose from. */
    ObservableList<MachineId> machines() {
        return machine.getItems();
    }

    /**
     * Offers machines; if they are others than before, one of them is chosen.
     *
     * @param wanted chosen then; the first, if it is none of them or null
     */
    void offer(List<MachineId> machines, @Nullable MachineId wanted) {
        if (!machines.equals(machine.getItems())) {
            machine.getItems().setAll(machines);
            boolean isOffered = wanted != null && machines.contains(wanted);
            machine.setValue(isOffered ? wanted : machines.isEmpty() ? null : machines.get(0));
        }
    }
}
