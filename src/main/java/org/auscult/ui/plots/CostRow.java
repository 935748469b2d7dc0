package org.auscult.ui.plots;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.CostOptimum;
import org.auscult.workbench.OperatingPoint;
import org.jspecify.annotations.Nullable;

/** The threshold of least cost: it uses the test clips' labels, and says so. */
final class CostRow extends FlowPane {
    private final NumberField prior = new NumberField(
            "cost-prior",
            "Percent of clips that are anomalous in the plant",
            1,
            2,
            value -> value >= 0 && value <= 100,
            "a number from 0 to 100");
    private final NumberField missCost = new NumberField(
            "cost-miss",
            "What a missed fault costs, in false alarms",
            100,
            3,
            value -> value >= 0,
            "a number from 0 on");

    /**
     * A row of fields and a button.
     *
     * @param machine whose threshold is set
     */
    CostRow(OperatingPoint point, Supplier<@Nullable MachineId> machine) {
        super(8, 6);
        Button set = new Button("Least cost (oracle)");
        set.setId("threshold-cost");
        set.setTooltip(
                new Tooltip(
                        "Puts the line where the labelled test clips cost least, a miss so many false alarms: it uses their labels"));
        set.getStyleClass().add("oracle-button");
        set.setOnAction(event -> {
            MachineId own = machine.get();
            if (prior.isWrong() || missCost.isWrong()) {
                (prior.isWrong() ? prior : missCost).requestFocus();
            } else if (own != null) {
                double share = prior.number().getAsDouble() / 100;
                point.setByCost(own, new CostOptimum(share, missCost.number().getAsDouble()));
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Phrase("Faults", prior, "%,"), new Phrase("a miss costs", missCost, ""), set);
    }
}
