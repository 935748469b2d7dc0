package org.auscult.ui.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.auscult.dataset.Recording;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class RecordingColumnsTest {
    @Test
    void whatIsNotCalledStandsLastEitherWay() {
        TableColumn<Recording, String> called = RecordingColumns.called(new SimpleObjectProperty<>(Verdicts.NONE));
        assertThat(sorted(called)).containsExactly("anomalous", "normal", "");
        called.setSortType(TableColumn.SortType.DESCENDING);
        assertThat(sorted(called)).containsExactly("normal", "anomalous", "");
    }

    @Test
    void namesAreSortedByTheNumbersInThem() {
        assertThat(Stream.of("fan 10/2.wav", "fan 9/10.wav", "fan 9/2.wav")
                        .sorted(RecordingColumns.name(200).getComparator()))
                .containsExactly("fan 9/2.wav", "fan 9/10.wav", "fan 10/2.wav");
    }

    @Test
    void aColumnIsNeverTooNarrowForItsTitleAndTheArrow() {
        TableColumn<Recording, String> name = RecordingColumns.name(10);
        assertThat(name.getMinWidth())
                .isGreaterThan(50)
                .isGreaterThan(TextColumns.text("Id", 10, String::valueOf).getMinWidth());
        assertThat(name.getPrefWidth()).isEqualTo(name.getMinWidth());
    }

    @Test
    void aCountIsReadByItsThousands(FxRobot robot) {
        TableView<Integer> table = new TableView<>(FXCollections.observableArrayList(15_600));
        table.getColumns().add(TextColumns.count("Training", 80, n -> n));
        robot.interact(() -> {
            new Scene(table, 200, 200);
            table.applyCss();
            table.layout();
        });
        assertThat(table.lookupAll(".table-cell"))
                .extracting(cell -> ((TableCell<?, ?>) cell).getText())
                .contains("15,600");
    }

    private static List<String> sorted(TableColumn<Recording, String> column) {
        boolean isAscending = column.getSortType() == TableColumn.SortType.ASCENDING;
        return Stream.of("", "normal", "anomalous")
                .sorted(
                        isAscending
                                ? column.getComparator()
                                : column.getComparator().reversed())
                .toList();
    }
}
