package org.auscult.ui.plots;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.auscult.dataset.Recording;
import org.auscult.ui.SelectionKeys;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** What the mouse does over ROC curves. */
final class RocGestures {
    private final RocChart chart;
    private final Selection selection;
    private final Function<RocChart.Hit, List<Recording>> steps;
    private final DoubleConsumer threshold;
    private final Consumer<String> read;

    /**
     * Follows the mouse.
     *
     * @param steps gives the recordings that make a step
     * @param threshold takes the threshold that the fused curve is dragged to
     * @param read tells of the step under the pointer
     */
    RocGestures(
            RocChart chart,
            Selection selection,
            Function<RocChart.Hit, List<Recording>> steps,
            DoubleConsumer threshold,
            Consumer<String> read) {
        this.chart = chart;
        this.selection = selection;
        this.steps = steps;
        this.threshold = threshold;
        this.read = read;
        chart.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                click(event);
            }
        });
        chart.setOnMouseDragged(event -> {
            if (event.isPrimaryButtonDown() && !event.isStillSincePress()) {
                drag(event);
            }
        });
        chart.setOnMouseMoved(event -> hover(chart.hit(event.getX(), event.getY())));
        chart.setOnMouseExited(event -> hover(null));
    }

    private void drag(MouseEvent event) {
        Double value = chart.fusedThreshold(event.getX(), event.getY());
        if (value != null && Double.isFinite(value)) {
            read.accept("");
            threshold.accept(value);
        }
    }

    private void click(MouseEvent event) {
        RocChart.Hit hit = chart.hit(event.getX(), event.getY());
        List<Recording> step = hit == null ? List.of() : steps.apply(hit);
        Selection.Combine how = SelectionKeys.of(event);
        if (step.isEmpty()) {
            return;
        }
        if (how == Selection.Combine.REPLACE) {
            selection.focusedProperty().set(step.get(0));
        } else {
            selection.select(step, how);
        }
    }

    private void hover(RocChart.@Nullable Hit hit) {
        List<Recording> step = hit == null ? List.of() : steps.apply(hit);
        selection.hoveredProperty().set(step.isEmpty() ? null : step.get(0));
        read.accept(hit == null ? "" : words(hit));
    }

    private static String words(RocChart.Hit hit) {
        return String.format(
                        Locale.ROOT,
                        "%s ≥ %.2f: FPR %.3f, TPR %.3f",
                        hit.curve().name(),
                        hit.threshold(),
                        hit.falsePositiveRate(),
                        hit.truePositiveRate())
                .replace('-', '−');
    }
}
