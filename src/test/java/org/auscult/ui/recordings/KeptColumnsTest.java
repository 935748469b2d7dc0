package org.auscult.ui.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.auscult.workbench.TableLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class KeptColumnsTest {
    private final ObjectProperty<TableLayout> layout = new SimpleObjectProperty<>(TableLayout.AS_MADE);
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void whatWasArrangedIsThereAgainInANewTableWhoseColumnsComeLater(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            KeptColumns<String> kept = new KeptColumns<>(table, layout);
            kept.arrange(() -> table.getColumns().setAll(column("A"), column("B"), column("C"), column("S")));
            List<TableColumn<String, ?>> moved = new ArrayList<>(table.getColumns());
            Collections.swap(moved, 0, 3);
            table.getColumns().setAll(moved);
            table.resizeColumn(table.getColumns().get(1), 33);
            kept.show(table.getColumns().get(2), false);
            table.getColumns().get(0).setSortType(TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(table.getColumns().get(0));
        });
        robot.interact(() -> {
            TableView<String> table = table();
            KeptColumns<String> kept = new KeptColumns<>(table, layout);
            kept.arrange(() -> table.getColumns().setAll(column("A"), column("B"), column("C")));
            assertThat(ids(table)).containsExactly("B", "C", "A");
            kept.arrange(() -> table.getColumns().add(column("S")));
            assertThat(ids(table)).containsExactly("S", "B", "C", "A");
            assertThat(table.getColumns().get(1).getWidth()).isEqualTo(123);
            assertThat(table.getColumns().get(2).isVisible()).isFalse();
            assertThat(table.getSortOrder()).containsExactly(table.getColumns().get(0));
            assertThat(table.getColumns().get(0).getSortType()).isEqualTo(TableColumn.SortType.DESCENDING);
            assertThat(table.getItems()).containsExactly("b", "a");
        });
    }

    @Test
    void aColumnThatGoesAndComesIsSortedByAsBefore(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            KeptColumns<String> kept = new KeptColumns<>(table, layout);
            TableColumn<String, String> name = column("A");
            TableColumn<String, String> score = column("S");
            kept.arrange(() -> table.getColumns().setAll(name, score));
            table.getSortOrder().setAll(score, name);
            kept.arrange(() -> table.getColumns().remove(score));
            assertThat(table.getSortOrder()).containsExactly(name);
            kept.arrange(() -> table.getColumns().add(score));
            assertThat(table.getSortOrder()).containsExactly(score, name);
        });
    }

    @Test
    void aColumnThatWasNotThereWhenOthersWereMovedStandsWhereItIsMade(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            KeptColumns<String> kept = new KeptColumns<>(table, layout);
            kept.arrange(() -> table.getColumns().setAll(column("A"), column("B"), column("C")));
            List<TableColumn<String, ?>> moved = new ArrayList<>(table.getColumns());
            Collections.swap(moved, 1, 2);
            table.getColumns().setAll(moved);
            kept.arrange(() -> table.getColumns().add(1, column("S")));
            assertThat(ids(table)).containsExactly("A", "S", "C", "B");
        });
    }

    @Test
    void columnsThatComeAndGoByThemselvesAreNotTheUsersWill(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            KeptColumns<String> kept = new KeptColumns<>(table, layout);
            TableColumn<String, String> empty = column("A");
            kept.arrange(() -> table.getColumns().setAll(empty, column("B")));
            kept.offer(empty, false);
            assertThat(empty.isVisible()).isFalse();
            kept.arrange(() -> table.getColumns().remove(0));
        });
        assertThat(layout.get()).isEqualTo(TableLayout.AS_MADE);
    }

    @Test
    void aColumnThatTheUserHidIsNotShownAgainByWhatIsInIt(FxRobot robot) {
        robot.interact(() -> {
            TableView<String> table = table();
            KeptColumns<String> kept = new KeptColumns<>(table, layout);
            TableColumn<String, String> column = column("A");
            kept.arrange(() -> table.getColumns().setAll(column));
            kept.show(column, false);
            kept.offer(column, true);
            assertThat(column.isVisible()).isFalse();
            kept.show(column, true);
            kept.offer(column, false);
            assertThat(column.isVisible()).as("wanted though it is empty").isTrue();
        });
        assertThat(layout.get().hidden()).isEmpty();
        assertThat(layout.get().widths()).isEqualTo(Map.of());
    }

    private TableView<String> table() {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("a", "b"));
        stage.setScene(new Scene(table, 600, 200));
        stage.show();
        return table;
    }

    private static TableColumn<String, String> column(String id) {
        TableColumn<String, String> column = new TableColumn<>(id);
        column.setId(id);
        column.setPrefWidth(90);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        return column;
    }

    private static List<String> ids(TableView<String> table) {
        return table.getColumns().stream().map(TableColumn::getId).toList();
    }
}
