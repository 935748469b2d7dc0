package org.auscult.ui.review;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Recording;
import org.auscult.ui.WhenSeen;
import org.auscult.workbench.Agreement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Mark;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;

/** How many of the listed recordings are judged, and how far the verdicts agree with the model and with the labels. */
final class ReviewTally extends VBox {
    private final Judging judging;
    private final Selection selection;
    private final OperatingPoint point;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label count = new Label();
    private final GridPane table = new GridPane();
    private final Label withModel = new Label();
    private final Label withLabels = new Label();
    private final WhenSeen whenSeen = new WhenSeen(this, this::show);

    ReviewTally(Judging judging, OperatingPoint point) {
        super(10);
        this.judging = judging;
        this.selection = judging.selection();
        this.point = point;
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Share of the listed recordings that have a verdict");
        HBox.setHgrow(progress, Priority.ALWAYS);
        count.setId("review-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox share = new HBox(10, progress, count);
        share.setAlignment(Pos.CENTER_LEFT);
        table.setHgap(14);
        table.setVgap(2);
        withModel.setId("review-with-model");
        withLabels.setId("review-with-labels");
        getChildren().addAll(share, table, new VBox(2, withModel, withLabels));
        InvalidationListener changed = observable -> whenSeen.stale();
        judging.review().judgementsProperty().addListener(changed);
        selection.listedProperty().addListener(changed);
        point.verdictsProperty().addListener(changed);
    }

    private void show() {
        List<Recording> listed = selection.listedProperty().get();
        Judgements judgements = judging.review().judgementsProperty().get();
        List<Recording> judged = judgements.judged(listed);
        progress.setProgress(listed.isEmpty() ? 0 : (double) judged.size() / listed.size());
        count.setText(String.format(Locale.ROOT, "%,d of %,d listed are judged", judged.size(), listed.size()));
        showTable(judged);
        withModel.setText(words(
                "the model",
                Agreement.withModel(judged, judgements, point.verdictsProperty().get())));
        withLabels.setText(words("the labels", Agreement.withLabels(judged, judgements)));
    }

    private static String words(String judge, Agreement agreement) {
        return agreement.both() == 0
                ? "Nothing yet that both you and " + judge + " judged."
                : String.format(
                        Locale.ROOT,
                        "You agree with %s on %,d of %,d (%.0f %%).",
                        judge,
                        agreement.alike(),
                        agreement.both(),
                        100.0 * agreement.alike() / agreement.both());
    }

    /** A row a verdict; a number lists its recordings. */
    private void showTable(List<Recording> judged) {
        table.getChildren().clear();
        List<String> others = List.of("called:anomalous", "called:normal", "condition:anomalous", "condition:normal");
        table.addRow(
                0,
                muted("You say"),
                heading("Model: anomalous"),
                heading("Model: normal"),
                heading("Label: anomalous"),
                heading("Label: normal"));
        for (Mark mark : Mark.values()) {
            Label verdict = new Label(mark.title());
            verdict.setMinWidth(USE_PREF_SIZE);
            table.add(verdict, 0, mark.ordinal() + 1);
            for (int i = 0; i < others.size(); i++) {
                table.add(cell(judged, mark, others.get(i)), i + 1, mark.ordinal() + 1);
            }
        }
    }

    private Node cell(List<Recording> judged, Mark mark, String other) {
        RecordingFilter asked = new RecordingFilter("verdict:" + mark.label() + " " + other);
        long number = selection.count(asked, judged);
        if (number == 0) {
            return muted("0");
        }
        Hyperlink link = new Hyperlink(String.valueOf(number));
        link.setAccessibleText("List the " + number + " with " + asked.text());
        link.setTooltip(new Tooltip(asked.text()));
        link.setOnAction(event -> selection.filterProperty().set(asked));
        return link;
    }

    private static Label heading(String text) {
        Label label = muted(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        return label;
    }
}
