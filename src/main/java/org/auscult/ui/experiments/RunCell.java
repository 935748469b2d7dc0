package org.auscult.ui.experiments;

import java.time.Duration;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.experiment.Experiment;
import org.auscult.task.TimeLeft;
import org.auscult.ui.WholeText;
import org.auscult.workbench.MeanAucs;
import org.auscult.workbench.RunWords;
import org.jspecify.annotations.Nullable;

/** A run in the list, as wide as that: what was trained, when, and how well it tells once that is worked out. */
final class RunCell extends ListCell<Experiment> {
    private final MeanAucs aucs;

    RunCell(MeanAucs aucs) {
        this.aucs = aucs;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Experiment run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            return;
        }
        Label title = new Label(run.title());
        Label when = new Label(RunWords.apart(run) + " · trained in "
                + TimeLeft.words(Duration.ofMillis((long) (run.seconds() * 1000))));
        when.getStyleClass().addAll("text-small", "text-muted");
        VBox words = new VBox(1, title, WholeText.of(when));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label auc = new Label();
        auc.setMinWidth(USE_PREF_SIZE);
        auc.getStyleClass().add("run-auc");
        auc.textProperty()
                .bind(Bindings.createStringBinding(() -> words(aucs.byFolder().get(run.folder())), aucs.byFolder()));
        setGraphic(new HBox(8, words, auc));
    }

    private static String words(@Nullable Double auc) {
        return auc == null ? "" : String.format(Locale.ROOT, "mean AUC %.3f", auc);
    }
}
