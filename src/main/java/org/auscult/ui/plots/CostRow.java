package org.auscult.ui.plots;

import java.util.function.Consumer;
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
    private final NumberField prior =
            new NumberField("cost-prior", "Percent of clips that are anomalous in the plant", 1, 2);
    private final NumberField missCost =
            new NumberField("cost-miss", "What a missed fault costs, in false alarms", 100, 3);

    /**
     * A row of fields and a button.
     *
     * @param machine whose threshold is set
     * @param complain shows what is wrong with what was typed
     */
    CostRow(OperatingPoint point, Supplier<@Nullable MachineId> machine, Consumer<String> complain) {
        super(8, 6);
        Button set = new Button("Least cost (oracle)");
        set.setId("threshold-cost");
        set.setTooltip(
                new Tooltip(
                        "Puts the line where the labelled test clips cost least, a miss so many false alarms: it uses their labels"));
        set.getStyleClass().add("oracle-button");
        set.setOnAction(event -> {
            MachineId own = machine.get();
            double share = prior.number().orElse(-1) / 100;
            double cost = missCost.number().orElse(-1);
            if (share < 0 || share > 1 || cost < 0) {
                complain.accept("The share of faults lies between 0 and 100 %, the cost of a miss is not negative.");
            } else if (own != null) {
                point.setByCost(own, new CostOptimum(share, cost));
            }
        });
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Phrase("Faults", prior, "%,"), new Phrase("a miss costs", missCost, ""), set);
    }
}
