package org.auscult.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.auscult.ui.Icons;
import org.auscult.workbench.Job;

/** Stops a job, and says what that does. */
final class StopButton extends Button {
    private StopButton(Job<?> job) {
        super(null, Icons.of("mdi2s-stop-circle-outline"));
        setAccessibleText(job.stopWords() + ": " + job.title());
        setOnAction(event -> {
            job.stop();
            setDisable(true);
        });
    }

    /** One that needs little room. */
    static StopButton ofIcon(Job<?> job) {
        StopButton button = new StopButton(job);
        button.getStyleClass().addAll("flat", "button-icon", "small", "job-stop");
        button.setTooltip(new Tooltip(job.stopWords()));
        return button;
    }

    /** One with its words. */
    static StopButton ofWords(Job<?> job) {
        StopButton button = new StopButton(job);
        button.setText(job.stopWords());
        button.getStyleClass().add("small");
        return button;
    }
}
