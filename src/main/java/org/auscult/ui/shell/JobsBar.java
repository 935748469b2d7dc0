package org.auscult.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.auscult.ui.Icons;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;

/** The jobs that run, each with its progress and a button that ends it. Short ones never show. */
final class JobsBar extends HBox {
    private static final Duration WORTH_SHOWING = Duration.millis(350);

    private final Jobs jobs;
    private final Map<Job<?>, Node> nodes = new LinkedHashMap<>();

    JobsBar(Jobs jobs) {
        super(18);
        this.jobs = jobs;
        setId("jobs");
        setAlignment(Pos.CENTER_LEFT);
        jobs.running().addListener((ListChangeListener<Job<?>>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::showLater);
                change.getRemoved().forEach(this::remove);
            }
        });
        jobs.running().forEach(this::show);
    }

    private void showLater(Job<?> job) {
        PauseTransition pause = new PauseTransition(WORTH_SHOWING);
        pause.setOnFinished(event -> {
            if (jobs.running().contains(job)) {
                show(job);
            }
        });
        pause.play();
    }

    private void remove(Job<?> job) {
        Node node = nodes.remove(job);
        if (node != null) {
            getChildren().remove(node);
        }
    }

    private void show(Job<?> job) {
        Label title = new Label(job.title());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setPrefWidth(130);
        bar.setAccessibleText("Progress of " + job.title());
        Label message = new Label();
        message.textProperty().bind(job.messageProperty());
        message.getStyleClass().addAll("text-small", "text-muted");
        Button stop = new Button(null, Icons.of("mdi2s-stop-circle-outline"));
        stop.getStyleClass().addAll("flat", "button-icon", "small", "job-stop");
        stop.setTooltip(new Tooltip(job.stopWords()));
        stop.setAccessibleText(job.stopWords() + ": " + job.title());
        stop.setOnAction(event -> {
            job.stop();
            stop.setDisable(true);
        });
        HBox row = new HBox(8, title, bar, message, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        nodes.put(job, row);
        getChildren().add(row);
    }
}
