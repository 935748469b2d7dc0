package org.auscult.ui.training;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;
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
import org.jspecify.annotations.Nullable;

/** What the training that the form describes will cost, from a step that was measured on this machine. */
final class CostLine extends HBox {
    private static final double GIGABYTE = 1e9;

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
        words.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("text-muted");
        HBox.setHgrow(words, Priority.ALWAYS);
        measure.setId("training-measure");
        measure.setMinWidth(USE_PREF_SIZE);
        measure.setTooltip(
                new Tooltip("Does some training steps on random sound, to tell how long this training will take"));
        measure.managedProperty().bind(measure.visibleProperty());
        measure.disableProperty().bind(forecast.measuringProperty());
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
        show(null, null);
    }

    /** Tells of a training; null if there is none to tell of. */
    void show(@Nullable Workload asked, @Nullable ExperimentSettings chosen) {
        workload = asked;
        settings = chosen;
        show();
    }

    private void show() {
        Workload asked = workload;
        ExperimentSettings chosen = settings;
        setVisible(asked != null && asked.steps() > 0);
        setManaged(isVisible());
        if (asked == null || chosen == null || asked.steps() == 0) {
            return;
        }
        OptionalDouble step = forecast.stepSeconds(asked, chosen.threads());
        String memory = String.format(Locale.ROOT, "about %.1f GB of memory", asked.bytes() / GIGABYTE);
        measure.setVisible(step.isEmpty());
        if (step.isPresent()) {
            Duration whole = Duration.ofMillis(Math.round(1000 * asked.steps() * step.getAsDouble()));
            words.setText(String.format(
                    Locale.ROOT,
                    "Will train for about %s: %,d steps of %.2f s, as measured on this machine; %s",
                    TimeLeft.words(whole),
                    asked.steps(),
                    step.getAsDouble(),
                    memory));
        } else {
            words.setText(String.format(
                    Locale.ROOT,
                    forecast.measuringProperty().get()
                            ? "Measuring a step; there will be %,d of them; %s"
                            : "Will take %,d steps, none like it was measured here yet; %s",
                    asked.steps(),
                    memory));
        }
    }
}
