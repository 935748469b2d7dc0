package org.auscult.ui.training;

import java.time.Duration;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.detector.TrainingProgress;
import org.auscult.experiment.Experiment;
import org.auscult.task.TimeLeft;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.Job;
import org.auscult.workbench.TrainingSession;
import org.jspecify.annotations.Nullable;

/** How the training that runs goes, or how the last one ended. */
final class TrainingStatus extends VBox {
    private final TrainingSession session;
    private final Label phase = new Label();
    private final Label left = new Label();
    private final ProgressBar whole = bar("training-progress", "Progress of the whole training");
    private final ProgressBar epoch = bar("training-epoch", "Progress of the epoch");
    private final Label wholeTitle = new Label("Training");
    private final Label epochText = new Label();

    /** @param showCurves brings the curves of the training to the front */
    TrainingStatus(TrainingSession session, Runnable showCurves) {
        super(6);
        this.session = session;
        phase.setId("training-phase");
        left.setId("training-left");
        left.getStyleClass().add("text-muted");
        HBox.setHgrow(phase, Priority.ALWAYS);
        phase.setMaxWidth(Double.MAX_VALUE);
        Label epochTitle = new Label("Epoch");
        epochText.setId("training-batch");
        epochText.setWrapText(true);
        epochText.setMinHeight(USE_PREF_SIZE);
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
        curves.setTooltip(new Tooltip("Losses, learning rate, gradient, held-out scores and AUC over the epochs"));
        curves.setOnAction(event -> showCurves.run());
        HBox head = new HBox(10, phase, left, curves);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, details);
        session.log().lastProperty().addListener((property, old, progress) -> show(progress));
        session.pausedProperty()
                .addListener((property, old, paused) ->
                        show(session.log().lastProperty().get()));
        session.jobProperty().addListener((property, old, job) -> follow(job));
        session.runningProperty().addListener((property, old, running) -> {
            if (!running) {
                ended();
            }
        });
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
                progress(job);
            }
        });
        job.fractionProperty().addListener((property, old, fraction) -> {
            if (session.runningProperty().get()) {
                progress(job);
            }
        });
    }

    /** The end of a step before or after the training is not the training's: until the next begins nobody knows how far it is. */
    private void progress(Job<?> job) {
        boolean isTraining = job.messageProperty().get().startsWith("Training")
                || session.pausedProperty().get();
        double fraction = job.fractionProperty().get();
        wholeTitle.setText(isTraining ? "Training" : "Step");
        whole.setProgress(!isTraining && fraction >= 1 ? -1 : fraction);
    }

    private void show(@Nullable TrainingProgress progress) {
        if (progress == null) {
            return;
        }
        if (!session.pausedProperty().get()) {
            phase.setText(progress.phase());
            left.setText(session.log()
                    .timeLeft()
                    .map(duration -> TimeLeft.words(duration) + " left")
                    .orElse(""));
        }
        wholeTitle.setText("Training");
        whole.setProgress(progress.fraction());
        epoch.setProgress((double) progress.batch() / Math.max(1, progress.batches()));
        epochText.setText(String.format(
                Locale.ROOT,
                "Epoch %d of %d · batch %d of %d%s · learning rate %.2g · gradient norm %.2g · waiting %.0f %%",
                progress.epoch(),
                progress.epochs(),
                progress.batch(),
                progress.batches(),
                session.log()
                        .epochLeft()
                        .map(duration -> ", " + TimeLeft.words(duration) + " left")
                        .orElse(""),
                progress.learningRate(),
                progress.gradientNorm(),
                100 * progress.waited() / Math.max(1e-9, progress.seconds())));
    }

    private void ended() {
        Job<Experiment> job = session.jobProperty().get();
        Experiment run = job == null ? null : job.resultProperty().get();
        TrainingProgress last = session.log().lastProperty().get();
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
