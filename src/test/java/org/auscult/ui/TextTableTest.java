package org.auscult.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TextTableTest {
    private static final List<String> TITLES = List.of("name", "value");

    private TextTable table;

    @Start
    void start(Stage stage) {
        table = new TextTable("table", "Values", "Sum");
        stage.setScene(new Scene(table, 300, 300));
        stage.show();
    }

    private void show(FxRobot robot, String... values) {
        List<List<String>> rows = new java.util.ArrayList<>(List.of(TITLES));
        for (String value : values) {
            rows.add(List.of("row", value));
        }
        robot.interact(() -> table.show(rows, Set.of("Oracle: S_id")));
    }

    @Test
    void onlyWhatUsedTestLabelsLooksDifferent(FxRobot robot) {
        show(robot, "Oracle: S_id", "oracle.wav");
        PseudoClass oracle = PseudoClass.getPseudoClass("oracle");
        assertThat(robot.from(table).lookup(".table-cell").<Labeled>queryAllAs(Labeled.class).stream()
                        .filter(cell -> cell.getPseudoClassStates().contains(oracle))
                        .map(Labeled::getText))
                .containsExactly("Oracle: S_id");
    }

    @Test
    void namesAreSortedByTheNumbersInThem(FxRobot robot) {
        show(robot, "10.wav", "9.wav", "a");
        robot.interact(() -> table.getSortOrder().add(table.getColumns().get(1)));
        assertThat(values()).containsExactly("9.wav", "10.wav", "a");
    }

    @Test
    void theSumOfARowsColumnStaysLast(FxRobot robot) {
        robot.interact(() -> {
            table.show(List.of(TITLES, List.of("S_maha", "3"), List.of("S_id", "1"), List.of("Sum", "2")), Set.of());
            table.getSortOrder().add(table.getColumns().get(1));
        });
        assertThat(values()).containsExactly("1", "3", "2");
        robot.interact(() -> table.getColumns().get(1).setSortType(TableColumn.SortType.DESCENDING));
        assertThat(values()).containsExactly("3", "1", "2");
    }

    @Test
    void aRowIsNoSumByItsName(FxRobot robot) {
        robot.interact(() -> {
            table.show(List.of(TITLES, List.of("Fused", "1"), List.of("S_id", "2")), Set.of());
            table.getSortOrder().add(table.getColumns().get(1));
        });
        assertThat(values()).containsExactly("1", "2");
    }

    private List<String> values() {
        return table.getItems().stream().map(row -> row.get(1)).toList();
    }

    @Test
    void aColumnThatIsFilledLaterIsSortedAsWhatItHolds(FxRobot robot) {
        show(robot);
        show(robot, "10", "9", "–");
        assertThat(table.getColumns().get(1).getStyleClass()).contains("number-column");
        assertThat(table.getColumns().get(0).getStyleClass()).doesNotContain("number-column");
        robot.interact(() -> table.getSortOrder().add(table.getColumns().get(1)));
        assertThat(values()).containsExactly("9", "10", "–");

        show(robot, "10", "9", "b", "a");
        assertThat(table.getColumns().get(1).getStyleClass()).doesNotContain("number-column");
        assertThat(values()).as("still sorted, as words").containsExactly("9", "10", "a", "b");
        show(robot);
        show(robot, "10", "9");
        assertThat(values()).as("numbers again").containsExactly("9", "10");
    }
}
