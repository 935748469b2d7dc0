package org.auscult.ui.training;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.auscult.ui.Icons;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.QueuedTraining;
import org.auscult.workbench.TrainingSession;

/** What holds or ends the training that runs. */
final class TrainingStops extends VBox {
    /** The stops come where the start was: what its second click hits is not meant. The one that discards stands apart at the right. */
    private static final Duration DOUBLE_CLICK = Duration.millis(600);

    /** @param another stands beside them */
    TrainingStops(TrainingSession session, Node another) {
        super(6);
        Button pause = stop("training-pause", "Pause", "mdi2p-pause", session::togglePause);
        pause.textProperty()
                .bind(Bindings.when(session.pausedProperty()).then("Go on").otherwise("Pause"));
        pause.graphicProperty()
                .bind(Bindings.when(session.pausedProperty())
                        .then((Node) Icons.of("mdi2p-play"))
                        .otherwise(Icons.of("mdi2p-pause")));
        pause.setTooltip(new Tooltip("Holds after this batch with its position kept on the disk, or goes on"));
        Button finish = stop("stop-finish", "Finish epoch and keep", "mdi2f-flag-checkered", session::finishEpoch);
        finish.setTooltip(new Tooltip("Trains to the end of this epoch, then scores the clips and keeps the run"));
        Button keep = stop("stop-keep", "Stop now and keep", "mdi2s-stop", session::stopAndKeep);
        keep.setTooltip(new Tooltip("Ends after this batch, then scores the clips and keeps the run"));
        Button discard = stop("stop-discard", "Discard", "mdi2d-delete-outline", session::discard);
        Tooltip discarding = new Tooltip();
        discarding
                .textProperty()
                .bind(session.trainingProperty()
                        .map(QueuedTraining::discardWords)
                        .orElse(""));
        discard.setTooltip(discarding);
        List.of(pause, finish, keep)
                .forEach(button -> button.disableProperty().bind(session.log().learnedProperty()));
        discard.getStyleClass().addAll("danger", "button-outlined");
        discard.setMinWidth(USE_PREF_SIZE);
        FlowPane keeping = new FlowPane(8, 8, pause, finish, keep, another);
        HBox.setHgrow(keeping, Priority.ALWAYS);
        HBox row = new HBox(8, keeping, discard);
        PauseTransition doubleClick = new PauseTransition(DOUBLE_CLICK);
        row.disableProperty().bind(doubleClick.statusProperty().isEqualTo(Animation.Status.RUNNING));
        session.runningProperty().addListener((property, old, running) -> {
            if (running) {
                doubleClick.playFromStart();
            }
        });
        Label wish = new Label();
        wish.getStyleClass().add("text-muted");
        wish.textProperty().bind(session.wishProperty());
        ShownWhile.holds(session.wishProperty().isNotEmpty(), wish);
        getChildren().addAll(row, wish);
    }

    private static Button stop(String id, String text, String icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
