package org.auscult.ui.training;

import java.time.Duration;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.detector.Detectors;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.task.TimeLeft;
import org.auscult.ui.CopyButton;
import org.auscult.ui.Gradually;
import org.auscult.ui.Icons;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Job;
import org.auscult.workbench.Notices;
import org.auscult.workbench.TrainingSession;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** Starts a training, shows how it goes and ends it. */
public final class TrainingPane extends VBox {
    /** At a training's end its run is shown first, then the form comes back: in one frame the window would stand still. */
    private static final int FRAMES_FOR_THE_RUN = 9;

    /** The stops come where the start was: what its second click hits is not meant. */
    private static final javafx.util.Duration DOUBLE_CLICK = javafx.util.Duration.millis(600);

    private final TrainingSession session;
    private final TrainingForm form;
    private final BooleanProperty idle = new SimpleBooleanProperty(true);

    /** How a training ended is of interest until another data set is opened. */
    private final BooleanProperty isNews = new SimpleBooleanProperty();

    private final Gradually formReturn = new Gradually(FRAMES_FOR_THE_RUN);
    private final Label phase = new Label();
    private final Label left = new Label();
    private final ProgressBar whole = bar("training-progress", "Progress of the whole training");
    private final ProgressBar epoch = bar("training-epoch", "Progress of the epoch");
    private final Label epochText = new Label();
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
            Forecast forecast,
            Node augmentations,
            IntSupplier threads,
            Runnable showCurves) {
        this.session = session;
        setId("training-pane");
        getStyleClass().add("training-pane");
        form = new TrainingForm(workbench, detectors, session, forecast, threads);
        Node status = status(showCurves);
        Node stops = stops();
        ShownWhile.holds(
                session.runningProperty()
                        .or(isNews.and(session.progressProperty().isNotNull())),
                status);
        workbench.datasetProperty().addListener((property, old, dataset) -> isNews.set(false));
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
        ShownWhile.holds(session.errorProperty().isNotNull(), error);
        getChildren().addAll(error, status, stops, new QueueList(session.queue()), form, augmentations);
        session.progressProperty().addListener((property, old, progress) -> show(progress));
        session.jobProperty().addListener((property, old, job) -> follow(job));
        session.runningProperty().addListener((property, old, running) -> {
            isNews.set(true);
            if (!running) {
                another.setSelected(false);
                ended();
            }
        });
    }

    /** Puts the keyboard on the start button. */
    public void focusStart() {
        form.focusStart();
    }

    private Node status(Runnable showCurves) {
        phase.setId("training-phase");
        left.setId("training-left");
        left.getStyleClass().add("text-muted");
        HBox.setHgrow(phase, Priority.ALWAYS);
        phase.setMaxWidth(Double.MAX_VALUE);
        Label wholeTitle = new Label("Training");
        Label epochTitle = new Label("Epoch");
        epochText.getStyleClass().addAll("text-small", "text-muted");
        GridPane bars = new GridPane();
        bars.setHgap(10);
        bars.setVgap(6);
        bars.addRow(0, wholeTitle, whole);
        bars.addRow(1, epochTitle, epoch);
        GridPane.setHgrow(whole, Priority.ALWAYS);
        GridPane.setHgrow(epoch, Priority.ALWAYS);
        VBox details = new VBox(6, bars, epochText);
        ShownWhile.holds(session.runningProperty(), details);
        Hyperlink curves = new Hyperlink("Curves");
        curves.setId("training-curves");
        curves.setTooltip(new Tooltip("Losses, learning rate, gradient and held-out scores over the epochs"));
        curves.setOnAction(event -> showCurves.run());
        HBox head = new HBox(10, phase, left, curves);
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, head, details);
    }

    private Node stops() {
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
        discard.setTooltip(new Tooltip("Ends after this batch and keeps nothing"));
        discard.getStyleClass().addAll("danger", "button-outlined");
        FlowPane row = new FlowPane(8, 8, pause, finish, keep, discard, another);
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
        return new VBox(6, row, wish);
    }

    private static Button stop(String id, String text, String icon, Runnable action) {
        Button button = new Button(text, Icons.of(icon));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node error() {
        Label message = new Label();
        message.setId("training-error");
        message.setWrapText(true);
        message.getStyleClass().add("danger");
        message.textProperty()
                .bind(session.errorProperty().map(Notices::message).orElse(""));
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        Button copy = new CopyButton(
                () -> session.errorProperty().map(Notices::details).orElse("").getValue());
        copy.setId("training-error-copy");
        HBox box = new HBox(10, Icons.of("mdi2a-alert-circle-outline"), message, copy);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("error-box");
        return box;
    }

    private void follow(@Nullable Job<?> job) {
        if (job == null) {
            return;
        }
        phase.setText("Waiting");
        left.setText("");
        whole.setProgress(-1);
        epoch.setProgress(0);
        epochText.setText("");
        job.messageProperty().addListener((property, old, message) -> {
            if (!message.startsWith("Training") && session.runningProperty().get()) {
                phase.setText(message);
                left.setText("");
                whole.setProgress(job.fractionProperty().get());
            }
        });
        job.fractionProperty().addListener((property, old, fraction) -> {
            if (session.runningProperty().get()) {
                whole.setProgress(fraction.doubleValue());
            }
        });
    }

    private void show(@Nullable TrainingProgress progress) {
        if (progress == null) {
            return;
        }
        phase.setText(progress.phase());
        whole.setProgress(progress.fraction());
        epoch.setProgress((double) progress.batch() / Math.max(1, progress.batches()));
        epochText.setText(String.format(
                "Epoch %d of %d · batch %d of %d · learning rate %.2g · gradient norm %.2g · waiting %.0f %%",
                progress.epoch(),
                progress.epochs(),
                progress.batch(),
                progress.batches(),
                progress.learningRate(),
                progress.gradientNorm(),
                100 * progress.waited() / Math.max(1e-9, progress.seconds())));
        left.setText(progress.timeLeft()
                .map(duration -> TimeLeft.words(duration) + " left")
                .orElse(""));
    }

    private void ended() {
        Job<Experiment> job = session.jobProperty().get();
        Experiment run = job == null ? null : job.resultProperty().get();
        TrainingProgress last = session.progressProperty().get();
        Duration elapsed = last == null ? Duration.ZERO : Duration.ofMillis((long) (last.seconds() * 1000));
        phase.setText(
                switch (job == null ? Job.State.WAITING : job.stateProperty().get()) {
                    case DONE ->
                        (run != null && run.stoppedEarly() ? "Stopped early after " : "Done after ")
                                + TimeLeft.words(elapsed);
                    case STOPPED -> session.isDiscarded() ? "Discarded" : "Stopped before its first batch";
                    case FAILED -> "Failed";
                    case WAITING, RUNNING -> "";
                });
        left.setText("");
        whole.setProgress(job != null && job.stateProperty().get() == Job.State.DONE ? 1 : 0);
    }

    private static ProgressBar bar(String id, String text) {
        ProgressBar bar = new ProgressBar(0);
        bar.setId(id);
        bar.setAccessibleText(text);
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }
}
