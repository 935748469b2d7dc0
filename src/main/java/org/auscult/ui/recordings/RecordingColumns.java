package org.auscult.ui.recordings;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.auscult.dataset.Recording;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Judgement;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Verdicts;
import org.jspecify.annotations.Nullable;

/** The columns whose cells do more than show a text. */
final class RecordingColumns {
    private RecordingColumns() {}

    /** The name; where it is too long, its end is what tells recordings apart. */
    static TableColumn<Recording, String> name(double width) {
        TableColumn<Recording, String> column = TextColumns.text("Name", width, Recording::name);
        column.setCellFactory(c -> new NameCell());
        return column;
    }

    /** What the data set says. */
    static TableColumn<Recording, String> condition() {
        return condition("Condition", recording -> recording.condition().label(), ConditionCell::new);
    }

    /** What the threshold says. */
    static TableColumn<Recording, String> called(ObservableValue<Verdicts> verdicts) {
        return condition(
                "Called",
                recording -> CalledCell.words(verdicts.getValue(), recording),
                () -> new CalledCell(verdicts));
    }

    /** What the user says. */
    static TableColumn<Recording, String> mark(ObservableValue<Judgements> judgements) {
        return condition("Verdict", recording -> said(judgements.getValue().of(recording)), ConditionCell::new);
    }

    private static TableColumn<Recording, String> condition(
            String title, Function<Recording, String> label, Supplier<ConditionCell> cell) {
        TableColumn<Recording, String> column = TextColumns.text(title, 76, label);
        column.setId(title);
        column.setCellFactory(c -> cell.get());
        return column;
    }

    private static String said(Judgement judgement) {
        return judgement.mark() == null && !judgement.note().isEmpty() ? "note" : judgement.word();
    }

    private static final class NameCell extends TableCell<Recording, String> {
        NameCell() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
        }
    }
}
