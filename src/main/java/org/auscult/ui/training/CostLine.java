package org.auscult.ui.training;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.auscult.detector.Workload;
import org.auscult.experiment.ExperimentSettings;
import org.auscult.task.TimeLeft;
import org.auscult.ui.Icons;
import org.auscult.workbench.Forecast;
import org.auscult.workbench.Notices;
import org.auscult.workbench.StepTimes;
import org.jspecify.annotations.Nullable;

/** What the training that the form describes will cost, from a step that was measured on this machine. */
final class CostLine extends HBox {
    private static final double GIGABYTE = 1e9;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault());

    private final Forecast forecast;
    private final Label words = new Label();
    private final Button measure = new Button("Measure a step", Icons.of("mdi2t-timer-outline"));
    private @Nullable Workload workload;
    private @Nullable ExperimentSettings settings;

    CostLine(Forecast forecast) {
        super(8);
        this.forecast = forecast;
        setAlignment(Pos.CENTER_LEFT);
        words.setId("training-cost");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("text-muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        measure.setId("training-measure");
        measure.setMinWidth(USE_PREF_SIZE);
        measure.setTooltip(
                new Tooltip("Does some training steps on random sound, to tell how long this training will take"));
        measure.disableProperty().bind(forecast.measuringProperty().or(forecast.trainingProperty()));
        measure.setOnAction(event -> {
            Workload asked = workload;
            ExperimentSettings chosen = settings;
            if (asked != null && chosen != null) {
                forecast.measure(
                        asked, chosen, error -> words.setText("No step could be measured: " + Notices.message(error)));
            }
        });
        getChildren().addAll(words, measure);
        forecast.times().measurementsProperty().addListener((property, old, measurements) -> show());
        forecast.measuringProperty().addListener((property, old, isMeasuring) -> show());
        setVisible(false);
        setManaged(false);
    }

    /** Tells of a training. */
    void show(Workload asked, ExperimentSettings chosen) {
        workload = asked;
        settings = chosen;
        show();
    }

    /** Tells of none; its place stays: the value that is refused is typed in below, and would move at every key. */
    void clear() {
        workload = null;
        show();
    }

    private void show() {
        Workload asked = workload;
        ExperimentSettings chosen = settings;
        setVisible(asked != null && asked.steps() > 0);
        if (asked != null && asked.obstacle().isEmpty()) {
            setManaged(isVisible());
        }
        if (asked == null || chosen == null || asked.steps() == 0) {
            return;
        }
        Optional<StepTimes.Measured> step = forecast.step(asked, chosen.threads());
        measure.setText(step.isPresent() ? "Measure again" : "Measure a step");
        String memory = String.format(Locale.ROOT, "about %.1f GB of memory", asked.bytes() / GIGABYTE);
        String time;
        if (forecast.measuringProperty().get()) {
            time = String.format(Locale.ROOT, "Measuring a step; there will be %,d of them", asked.steps());
        } else if (step.isPresent()) {
            time = time(asked.steps(), step.get());
        } else {
            time = String.format(Locale.ROOT, "Will take %,d steps, none like it was measured here yet", asked.steps());
        }
        words.setText(time + "; " + memory);
    }

    private static String time(long steps, StepTimes.Measured step) {
        Duration whole = Duration.ofMillis(Math.round(1000 * steps * step.seconds()));
        return String.format(
                Locale.ROOT,
                "Will train for about %s: %,d steps of %.2f s, measured here on %s",
                TimeLeft.words(whole),
                steps,
                step.seconds(),
                DAY.format(step.when()));
    }
}
