package org.auscult.ui.plots;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.auscult.evaluation.Decision;
import org.auscult.evaluation.Threshold;
import org.auscult.ui.Decimals;
import org.jspecify.annotations.Nullable;

/** What is read out in the corner of a ROC where there are seldom curves: the step under the pointer, and where the thresholds stand. */
final class RocReadings extends VBox {
    private static final Decimals TWO = new Decimals(2);

    private final Label step = line("roc-reading");
    private final Label operating = line("roc-operating");

    RocReadings() {
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(0, 24, 52, 64));
        setMouseTransparent(true);
        getChildren().addAll(step, operating);
    }

    private static Label line(String id) {
        Label line = new Label();
        line.setId(id);
        line.getStyleClass().addAll("text-muted", "text-small");
        line.setWrapText(true);
        line.setTextAlignment(TextAlignment.RIGHT);
        return line;
    }

    /** Tells of the step under the pointer. */
    void read(String words) {
        step.setText(words);
    }

    /**
     * Tells what the thresholds make of the clips.
     *
     * @param decision null if there is none
     * @param own the machine's threshold; null for those of all machines
     */
    void operate(@Nullable Decision decision, @Nullable Threshold own) {
        String whose = own == null ? "At the set thresholds: " : "Threshold " + TWO.format(own.value()) + ": ";
        operating.setText(decision == null ? "" : whose + DecisionWords.rates(decision));
    }
}
