package org.auscult.ui.review;

import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Recording;
import org.auscult.ui.Icons;
import org.auscult.workbench.Agreement;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Mark;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** The verdict on the focused recording, how many of the listed ones have one, and how far they agree with other judges. */
public final class ReviewPane extends ScrollPane {
    private final Judging judging;
    private final Selection selection;
    private final OperatingPoint point;
    private final Label title = new Label();
    private final List<MarkButton> marks;
    private final TextField note = new TextField();
    private final ProgressBar progress = new ProgressBar(0);
    private final Label count = new Label();
    private final GridPane table = new GridPane();
    private final Label withModel = new Label();
    private final Label withLabels = new Label();
    private @Nullable Recording noted;
    private @Nullable Node focusedBefore;

    private static final class MarkButton extends ToggleButton {
        private final Mark mark;

        MarkButton(Mark mark, Judging judging) {
            super(word(mark) + "  " + (mark.ordinal() + 1));
            this.mark = mark;
            setId("mark-" + mark.label());
            setAccessibleText("Verdict: " + mark.label());
            setTooltip(new Tooltip("Judge the recording " + mark.label() + " and go on  " + (mark.ordinal() + 1)));
            setOnAction(event -> judging.judge(mark));
            disableProperty().bind(judging.obstacle().map(text -> !text.isEmpty()));
        }
    }

    /** A pane over the focused recording. */
    public ReviewPane(Judging judging, OperatingPoint point) {
        this.judging = judging;
        this.selection = judging.selection();
        this.point = point;
        setId("review");
        setFitToWidth(true);
        marks = List.of(Mark.values()).stream()
                .map(mark -> new MarkButton(mark, judging))
                .toList();
        Button clear = new Button("Clear  0", Icons.of("mdi2e-eraser"));
        clear.setId("mark-clear");
        clear.getStyleClass().add("flat");
        clear.setOnAction(event -> judging.clear());
        clear.disableProperty().bind(judging.obstacle().map(text -> !text.isEmpty()));
        HBox buttons = new HBox(6);
        buttons.getChildren().addAll(marks);
        buttons.getChildren().add(clear);
        note.setId("review-note");
        note.setPromptText("Note  (Enter opens it, Enter keeps it)");
        note.setAccessibleText("Note on the recording");
        note.disableProperty().bind(clear.disableProperty());
        note.setOnAction(event -> closeNote(true));
        note.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeNote(false);
                event.consume();
            }
        });
        note.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                keepNote();
            }
        });
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText("Share of the listed recordings that have a verdict");
        HBox.setHgrow(progress, Priority.ALWAYS);
        count.setId("review-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox share = new HBox(10, progress, count);
        share.setAlignment(Pos.CENTER_LEFT);
        table.setHgap(18);
        table.setVgap(2);
        withModel.setId("review-with-model");
        withLabels.setId("review-with-labels");
        title.getStyleClass().addAll("text-small", "text-muted");
        VBox content = new VBox(10, title, buttons, note, share, table, new VBox(2, withModel, withLabels));
        content.getStyleClass().add("form-pane");
        setContent(content);
        InvalidationListener changed = observable -> show();
        judging.review().judgementsProperty().addListener(changed);
        selection.focusedProperty().addListener((property, old, recording) -> keepNote());
        selection.focusedProperty().addListener(changed);
        selection.listedProperty().addListener(changed);
        point.verdictsProperty().addListener(changed);
        show();
    }

    /** Puts the keyboard into the note. */
    public void openNote() {
        focusedBefore = getScene() == null ? null : getScene().getFocusOwner();
        note.requestFocus();
        note.end();
    }

    private void closeNote(boolean isKept) {
        if (isKept) {
            keepNote();
        } else {
            noted = null;
        }
        show();
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    /** What was typed belongs to the recording that it was typed for, also when another is focused meanwhile. */
    private void keepNote() {
        Recording typedFor = noted;
        if (typedFor != null
                && !judgements().of(typedFor).note().equals(note.getText().strip())) {
            judging.review().note(typedFor, note.getText());
        }
    }

    private Judgements judgements() {
        return judging.review().judgementsProperty().get();
    }

    private void show() {
        Recording focused = selection.focusedProperty().get();
        Judgement judgement = judgements().of(focused);
        title.setText(focused == null ? "Choose a recording, listen, and give your verdict." : focused.name());
        marks.forEach(button -> button.setSelected(button.mark == judgement.mark()));
        noted = focused;
        note.setText(judgement.note());
        List<Recording> listed = selection.listedProperty().get();
        long judged = judgements().judged(listed);
        progress.setProgress(listed.isEmpty() ? 0 : (double) judged / listed.size());
        count.setText(String.format(Locale.ROOT, "%,d of %,d listed are judged", judged, listed.size()));
        showTable(listed);
        withModel.setText(words(
                "the model",
                Agreement.withModel(
                        listed, judgements(), point.verdictsProperty().get())));
        withLabels.setText(words("the labels", Agreement.withLabels(listed, judgements())));
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
    private void showTable(List<Recording> listed) {
        table.getChildren().clear();
        List<String> others = List.of("called:anomalous", "called:normal", "condition:anomalous", "condition:normal");
        table.addRow(
                0,
                muted("You say"),
                muted("Model: anomalous"),
                muted("Model: normal"),
                muted("Label: anomalous"),
                muted("Label: normal"));
        for (Mark mark : Mark.values()) {
            table.add(new Label(word(mark)), 0, mark.ordinal() + 1);
            for (int i = 0; i < others.size(); i++) {
                table.add(cell(listed, mark, others.get(i)), i + 1, mark.ordinal() + 1);
            }
        }
    }

    private Node cell(List<Recording> listed, Mark mark, String other) {
        RecordingFilter asked = new RecordingFilter("mark:" + mark.label() + " " + other);
        long number = selection.count(asked, listed);
        if (number == 0) {
            return muted("0");
        }
        Hyperlink link = new Hyperlink(String.valueOf(number));
        link.setAccessibleText("List the " + number + " with " + asked.text());
        link.setTooltip(new Tooltip(asked.text()));
        link.setOnAction(event -> selection.filterProperty().set(asked));
        return link;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("text-small", "text-muted");
        return label;
    }

    private static String word(Mark mark) {
        return mark.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + mark.label().substring(1);
    }
}
