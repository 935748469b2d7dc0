package org.auscult.ui.training;

import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.detector.Detectors;
import org.auscult.ui.CopyButton;
import org.auscult.ui.FocusOwner;
import org.auscult.ui.FormKeys;
import org.auscult.ui.Gradually;
import org.auscult.ui.Icons;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Notices;
import org.auscult.workbench.TrainingQueue;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;

/** Where a training is started, followed and ended. */
public final class TrainingPane extends VBox {
    /** At a training's end its run is shown first, then the form comes back: in one frame the window would stand still. */
    private static final int FRAMES_FOR_THE_RUN = 9;

    private final TrainingSession session;
    private final TrainingForm form;
    private final BooleanProperty idle = new SimpleBooleanProperty(true);

    /** How a training ended is of interest until another data set is opened. */
    private final BooleanProperty isNews = new SimpleBooleanProperty();

    private final Gradually formReturn = new Gradually(FRAMES_FOR_THE_RUN);
    private final ToggleButton another = new ToggleButton("Queue another");

    /**
     * A pane.
     *
     * @param forecast tells what a training will cost
     * @param augmentations plays them; shown below the form
     * @param threads how many a training may use
     * @param showCurves brings the curves of the training to the front
     */
    public TrainingPane(
            Workbench workbench,
            Detectors detectors,
            TrainingSession session,
            TrainingQueue queue,
            Forecast forecast,
            Node augmentations,
            IntSupplier threads,
            Runnable showCurves) {
        this.session = session;
        setId("training-pane");
        FormKeys.keep(this);
        getStyleClass().add("training-pane");
        form = new TrainingForm(workbench, detectors, queue, forecast, threads);
        Node status = new TrainingStatus(session, showCurves);
        Node stops = new TrainingStops(session, another);
        ShownWhile.holds(
                session.runningProperty()
                        .or(isNews.and(session.log().lastProperty().isNotNull())),
                status);
        workbench.datasetProperty().addListener((property, old, dataset) -> isNews.set(false));
        List.of(session.runningProperty(), session.log().learnedProperty())
                .forEach(phase -> phase.addListener((property, old, now) -> keepTheKeyboard()));
        ShownWhile.holds(session.runningProperty(), stops);
        another.setId("queue-another");
        another.setTooltip(new Tooltip("Shows the form: what it starts waits until this training has ended"));
        ShownWhile.holds(idle.or(another.selectedProperty()), form);
        ShownWhile.holds(idle, augmentations);
        session.runningProperty().addListener((property, old, running) -> {
            idle.set(idle.get() && !running);
            formReturn.run(List.of(() -> idle.set(!session.runningProperty().get())));
        });
        Node error = error();
        ShownWhile.holds(session.errorProperty().isNotNull().and(isNews), error);
        getChildren()
                .addAll(error, status, stops, new QueueList("training-queue", queue.waiting()), form, augmentations);
        session.runningProperty().addListener((property, old, running) -> {
            isNews.set(true);
            if (!running) {
                another.setSelected(false);
            }
        });
    }

    /** Puts the keyboard on the start button. */
    public void focusStart() {
        form.focusStart();
    }

    /** It would go on from a button that goes off: to the one that discards, and the next key would press that. */
    private void keepTheKeyboard() {
        if (FocusOwner.isIn(this)) {
            requestFocus();
        }
    }

    private Node error() {
        Label message = new Label();
        message.setId("training-error");
        message.setWrapText(true);
        message.getStyleClass().add("danger");
        message.textProperty()
                .bind(session.errorProperty().map(Notices::message).orElse(""));
        message.setMaxWidth(Double.MAX_VALUE);
        message.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(message, Priority.ALWAYS);
        Button copy = new CopyButton(
                () -> session.errorProperty().map(Notices::details).orElse("").getValue());
        copy.setId("training-error-copy");
        HBox box = new HBox(10, Icons.of("mdi2a-alert-circle-outline"), message, copy);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("error-box");
        return box;
    }
}
