package org.auscult.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.auscult.ui.Icons;
import org.auscult.workbench.Action;
import org.auscult.workbench.Job;
import org.auscult.workbench.Jobs;

/**
 * What the user waits for, each with its progress and a button that ends it, and the way to all jobs. Short ones never show, and
 * the two begun first stand for all.
 */
final class JobsBar extends HBox {
    private static final int MOST = 2;

    private final ObservableList<Job<?>> lasting;
    private final HBox rows = new HBox(18);

    /** @param showAll brings the list of all jobs to the front */
    JobsBar(Jobs jobs, Action showAll) {
        super(12);
        setId("jobs");
        setAlignment(Pos.CENTER_LEFT);
        rows.setAlignment(Pos.CENTER_LEFT);
        lasting = new LastingJobs(jobs).shown();
        lasting.addListener((ListChangeListener<Job<?>>) change -> show());
        getChildren().addAll(all(showAll), rows);
    }

    private Node all(Action showAll) {
        StringBinding count = Bindings.createStringBinding(
                () -> lasting.isEmpty() ? "Jobs" : "Jobs (" + lasting.size() + ")", lasting);
        Button all = new Button(null, Icons.of(showAll.icon()));
        all.setId("all-jobs");
        all.textProperty().bind(count);
        all.accessibleTextProperty().bind(Bindings.concat(showAll.label(), ": ", Bindings.size(lasting), " running"));
        all.getStyleClass().addAll("flat", "small", "status-button");
        all.setMinWidth(USE_PREF_SIZE);
        all.disableProperty().bind(showAll.obstacle().map(obstacle -> !obstacle.isEmpty()));
        all.setOnAction(event -> showAll.run().run());
        return all;
    }

    private void show() {
        List<Job<?>> first = lasting.stream()
                .filter(job -> job.audience() == Job.Audience.USER)
                .limit(MOST)
                .toList();
        rows.getChildren().removeIf(row -> !first.contains(row.getUserData()));
        for (Job<?> job : first) {
            if (rows.getChildren().stream().noneMatch(row -> row.getUserData() == job)) {
                rows.getChildren().add(row(job));
            }
        }
    }

    private static Node row(Job<?> job) {
        Label title = new Label(job.title());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.fractionProperty());
        bar.setPrefWidth(130);
        bar.setAccessibleText("Progress of " + job.title());
        Label message = new Label();
        message.textProperty().bind(job.messageProperty());
        message.getStyleClass().addAll("text-small", "text-muted");
        HBox row = new HBox(8, title, bar, message, StopButton.ofIcon(job));
        row.setUserData(job);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
