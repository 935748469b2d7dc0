package org.auscult.ui.recordings;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import org.auscult.dataset.Recording;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Verdicts;

/** The columns whose cells do more than show a text. */
final class RecordingColumns {
    private RecordingColumns() {}

    /** The name below the data set's folder. */
    static TableColumn<Recording, String> name(double width) {
        return TextColumns.name("Name", width, Recording::name);
    }

    /** What the data set says. */
    static TableColumn<Recording, String> condition() {
        return following(
                "Condition",
                new ReadOnlyObjectWrapper<>(""),
                (unchanging, recording) -> recording.condition().label());
    }

    /** What the threshold says. */
    static TableColumn<Recording, String> called(ObservableValue<Verdicts> verdicts) {
        return following("Called", verdicts, Verdicts::word);
    }

    /** What the user says. */
    static TableColumn<Recording, String> mark(ObservableValue<Judgements> judgements) {
        return following(
                "Verdict", judgements, (said, recording) -> said.of(recording).word());
    }

    /** What the user wrote. */
    static TableColumn<Recording, String> note(ObservableValue<Judgements> judgements) {
        return following(
                "Note", judgements, (said, recording) -> said.of(recording).note());
    }

    private static <S> TableColumn<Recording, String> following(
            String title, ObservableValue<S> followed, BiFunction<S, Recording, String> words) {
        TableColumn<Recording, String> column =
                TextColumns.text(title, 76, recording -> words.apply(followed.getValue(), recording));
        column.setId(title);
        sortEmptyLast(column, String::isEmpty, Comparator.naturalOrder());
        column.setCellFactory(c -> new ConditionCell<>(followed, words));
        return column;
    }

    /** Has recordings of which nothing is said stand at the end, whichever way the column is sorted. */
    static <T> void sortEmptyLast(TableColumn<?, T> column, Predicate<T> isEmpty, Comparator<T> order) {
        column.setComparator((one, other) -> {
            int atTheEnd = Boolean.compare(isEmpty.test(one), isEmpty.test(other));
            if (atTheEnd == 0) {
                return isEmpty.test(one) ? 0 : order.compare(one, other);
            }
            return column.getSortType() == TableColumn.SortType.ASCENDING ? atTheEnd : -atTheEnd;
        });
    }
}
