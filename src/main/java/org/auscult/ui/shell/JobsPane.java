package org.auscult.ui.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.auscult.task.TimeLeft;
import org.auscult.ui.CopyButton;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Remedies;
import org.auscult.ui.Scrolled;
import org.auscult.ui.ShownWhile;
import org.auscult.workbench.EndedJob;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;
import org.auscult.workbench.Notices;
import org.auscult.workbench.Offer;
import org.auscult.workbench.Workbench;

/** Every job: what runs, with its progress and what stops it; then what has ended since the start, with its result or error. */
public final class JobsPane extends StackPane {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final ObservableList<Job<?>> running;
    private final ObservableList<EndedJob> ended;
    private final VBox runningRows = new VBox();
    private final VBox endedRows = new VBox();

    /**
     * A pane over the jobs of the window.
     *
     * @param waiting the trainings that wait for their turn
     */
    public JobsPane(Workbench workbench, Jobs jobs, Node waiting) {
        setId("jobs-pane");
        running = new LastingJobs(jobs).shown();
        ended = jobs.ended();
        EmptyState empty = new EmptyState(
                "mdi2p-progress-clock",
                "Nothing runs. Whatever takes longer than a second is listed here while it runs and after its end: "
                        + "trainings, reports, exports.",
                Remedies.train(workbench));
        empty.visibleProperty().bind(Bindings.isEmpty(running).and(Bindings.isEmpty(ended)));
        Scrolled rows = new Scrolled(new VBox(runningRows, waiting, endedRows));
        rows.setAccessibleText("Jobs");
        rows.visibleProperty().bind(empty.visibleProperty().not());
        getChildren().addAll(rows, empty);
        running.addListener((ListChangeListener<Job<?>>) change -> {
            while (change.next()) {
                List<? extends Job<?>> gone = change.getRemoved();
                runningRows.getChildren().removeIf(row -> gone.contains(row.getUserData()));
                change.getAddedSubList()
                        .forEach(job -> runningRows.getChildren().add(row(job)));
            }
        });
        ended.addListener((ListChangeListener<EndedJob>) change -> follow(change));
    }

    private void follow(ListChangeListener.Change<? extends EndedJob> change) {
        while (change.next()) {
            if (change.wasRemoved()) {
                endedRows.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
            }
            List<? extends Node> added =
                    change.getAddedSubList().stream().map(JobsPane::row).toList();
            endedRows.getChildren().addAll(change.getFrom(), added);
        }
    }

    private static Node row(Job<?> job) {
        Label state = new Label();
        state.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            String message = job.messageProperty().get();
                            return message.isEmpty() ? job.stateProperty().get().words() : message;
                        },
                        job.stateProperty(),
                        job.messageProperty()));
        state.getStyleClass().addAll("text-small", "text-muted");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText("Progress of " + job.title());
        JobRow row = new JobRow(
                "mdi2p-progress-clock",
                job.title(),
                List.of(bar, state),
                List.of(pause(job), StopButton.ofWords(job)),
                new JobLines(job.title(), job.log()));
        row.setUserData(job);
        return row;
    }

    private static Button pause(Job<?> job) {
        Button button = new Button();
        button.textProperty().bind(job.pausingProperty().map(Offer::words).orElse(""));
        button.accessibleTextProperty().bind(button.textProperty().map(words -> words + ": " + job.title()));
        button.setOnAction(event -> {
            Offer offer = job.pausingProperty().get();
            if (offer != null) {
                offer.accept().run();
            }
        });
        return ShownWhile.holds(job.pausingProperty().isNotNull(), button);
    }

    private static Node row(EndedJob job) {
        Label line = new Label(job.outcome() + " at " + TIME.format(job.ended()) + took(job));
        line.getStyleClass().addAll("text-small", "text-muted");
        JobLines log = new JobLines(job.title(), FXCollections.observableList(job.log()));
        Throwable error = job.error();
        if (error == null) {
            String icon = job.state() == Job.State.DONE ? "mdi2c-check-circle-outline" : "mdi2s-stop-circle-outline";
            return new JobRow(icon, job.title(), List.of(line), offers(job), log);
        }
        Label problem = new Label(Notices.message(error));
        problem.setWrapText(true);
        problem.getStyleClass().add("danger-text");
        return new JobRow(
                "mdi2a-alert-circle-outline",
                job.title(),
                List.of(line, problem),
                List.of(new CopyButton(() -> job.title() + "\n" + Notices.details(error))),
                log);
    }

    private static String took(EndedJob job) {
        return job.took().toSeconds() == 0 ? "" : " after " + TimeLeft.words(job.took());
    }

    private static List<Button> offers(EndedJob job) {
        return job.offers().stream().map(offer -> button(job, offer)).toList();
    }

    private static Button button(EndedJob job, Offer offer) {
        Button button = new Button(offer.words());
        button.setAccessibleText(offer.words() + ": " + job.title());
        button.setOnAction(event -> offer.accept().run());
        return button;
    }
}
