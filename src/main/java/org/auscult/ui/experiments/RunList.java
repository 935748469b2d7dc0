package org.auscult.ui.experiments;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.auscult.experiment.Experiment;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Workbench;

/** The runs; it is scrolled to the shown one whenever another is shown, the runs or its height change. */
final class RunList extends ListView<Experiment> {
    private final Workbench workbench;
    private boolean isSought = true;

    RunList(Workbench workbench, MeanAucs aucs) {
        super(workbench.experiments());
        this.workbench = workbench;
        setId("runs");
        setAccessibleText("Runs on this data set");
        getStyleClass().add("dense");
        setCellFactory(list -> new RunCell(aucs));
        setMinHeight(84);
        heightProperty().addListener((property, old, height) -> seek());
        workbench.shownProperty().addListener((property, old, run) -> seek());
        workbench.experiments().addListener((ListChangeListener<Experiment>) change -> seek());
    }

    private void seek() {
        isSought = true;
        requestLayout();
    }

    /**
     * Where the rows are is known only once they are laid out; they do not move under the pointer without need. To a neighbour of
     * the rows in sight the first scrolling is by one row, though only a part of one may be in sight.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (isSought && getHeight() > 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
            isSought = false;
            int row = getItems().indexOf(workbench.shownProperty().get());
            if (row >= 0) {
                rows.layout();
                rows.scrollTo(row);
                rows.layout();
                rows.scrollTo(row);
            }
        }
    }
}
