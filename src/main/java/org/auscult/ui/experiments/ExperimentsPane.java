package org.auscult.ui.experiments;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.experiment.Experiment;
import org.auscult.score.Fusion;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Oracle;
import org.auscult.ui.Remedies;
import org.auscult.ui.Scrolled;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The runs on the open data set: which one is shown and how its scores are fused. */
public final class ExperimentsPane extends StackPane {
    private final Workbench workbench;
    private final RunList runs;
    private final ComboBox<Fusion> fusion = new ComboBox<>();
    private boolean following;

    /** @param aucs told beside each run */
    public ExperimentsPane(Workbench workbench, MeanAucs aucs) {
        this.workbench = workbench;
        setId("experiments-pane");
        runs = new RunList(workbench, aucs);
        runs.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> {
            if (!following && chosen != null) {
                workbench.shownProperty().set(chosen);
            }
        });
        fusion.setId("fusion");
        fusion.setAccessibleText("Fusion of the scores");
        fusion.setMaxWidth(Double.MAX_VALUE);
        fusion.setCellFactory(list -> new FusionCell());
        fusion.setButtonCell(new FusionCell());
        fusion.valueProperty().addListener((property, old, chosen) -> {
            if (!following && chosen != null) {
                workbench.fusionProperty().set(chosen);
            }
        });
        workbench.shownProperty().addListener((property, old, experiment) -> follow());
        workbench.fusionProperty().addListener((property, old, chosen) -> follow());
        follow();
        Label title = new Label("Fused score");
        title.setLabelFor(fusion);
        title.setMinWidth(USE_PREF_SIZE);
        WeightsPane weights = new WeightsPane(workbench);
        ToggleButton own = new ToggleButton("Weights");
        own.setId("own-weights");
        own.setMinWidth(USE_PREF_SIZE);
        own.setTooltip(new Tooltip("Fuse with weights of your own"));
        own.disableProperty().bind(workbench.shownProperty().isNull());
        ShownWhile.holds(own.selectedProperty(), weights);
        workbench.fusionProperty().addListener((property, old, chosen) -> {
            boolean isOwn = chosen != null && chosen.key().equals(WeightsPane.KEY);
            own.setSelected(isOwn);
        });
        HBox row = new HBox(10, title, fusion, own);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(fusion, Priority.ALWAYS);
        VBox.setVgrow(runs, Priority.ALWAYS);
        weights.setPadding(new Insets(0, 12, 8, 12));
        VBox content = new VBox(runs, row, weights);
        content.getStyleClass().add("experiments-pane");
        EmptyState empty = new EmptyState(
                "mdi2c-chart-line", "The runs on these recordings are kept here.", Remedies.train(workbench));
        empty.visibleProperty()
                .bind(Bindings.isEmpty(workbench.experiments())
                        .and(workbench.shownProperty().isNull()));
        Scrolled scrolled = new Scrolled(content);
        scrolled.setFitToHeight(true);
        scrolled.visibleProperty().bind(empty.visibleProperty().not());
        getChildren().addAll(scrolled, empty);
    }

    /** What a right click on a run offers, which shows the run first. */
    public void setRunMenu(ContextMenu menu) {
        runs.setContextMenu(menu);
    }

    private void follow() {
        following = true;
        Experiment shown = workbench.shownProperty().get();
        if (shown == null) {
            runs.getSelectionModel().clearSelection();
        } else {
            runs.getSelectionModel().select(shown);
        }
        List<Fusion> offered = new ArrayList<>(shown == null ? List.of() : shown.fusions());
        Fusion chosen = workbench.fusionProperty().get();
        if (chosen != null && !offered.contains(chosen)) {
            offered.add(chosen);
        }
        if (!fusion.getItems().equals(offered)) {
            fusion.getItems().setAll(offered);
        }
        fusion.setValue(chosen);
        fusion.setDisable(shown == null);
        following = false;
    }

    private static final class FusionCell extends ListCell<Fusion> {
        @Override
        protected void updateItem(@Nullable Fusion fusion, boolean empty) {
            super.updateItem(fusion, empty);
            setText(empty || fusion == null ? null : fusion.title());
            Oracle.mark(this, fusion != null && fusion.usesLabels());
        }
    }
}
