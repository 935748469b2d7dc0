package org.auscult.ui.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Recording;
import org.auscult.ui.Icons;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Mark;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.Selection;
import org.jspecify.annotations.Nullable;

/** The verdict on the focused recording and a note on it, with the tally of what was judged. */
public final class ReviewPane extends ScrollPane {
    private final Judging judging;
    private final Selection selection;
    private final Label title = new Label();
    private final List<MarkButton> marks;
    private final TextField note = new TextField();
    private @Nullable Recording noted;
    private @Nullable Node focusedBefore;

    private static final class MarkButton extends ToggleButton {
        private final Mark mark;

        MarkButton(Mark mark, Judging judging) {
            super(mark.title() + "  " + (mark.ordinal() + 1));
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
        title.getStyleClass().addAll("text-small", "text-muted");
        VBox content = new VBox(10, title, buttons, note, new ReviewTally(judging, point));
        content.getStyleClass().add("form-pane");
        setContent(content);
        judging.review().onLeaving(this::keepNote);
        judging.review().judgementsProperty().addListener((property, old, said) -> show());
        selection.focusedProperty().addListener((property, old, recording) -> {
            keepNote();
            show();
        });
        show();
    }

    /** Puts the keyboard into the note, which is in the window only once the pane has its skin. */
    public void openNote() {
        applyCss();
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
    }
}
