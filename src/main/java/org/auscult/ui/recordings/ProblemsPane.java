package org.auscult.ui.recordings;

import java.util.Locale;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.ProblemKind;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What is wrong with the open data set, with reason and remedy. */
final class ProblemsPane extends VBox {
    private final FilteredList<FileProblem> listed;
    private final TextField text = new TextField();
    private final ChoiceBox<@Nullable ProblemKind> kind = new ChoiceBox<>();

    ProblemsPane(Workbench workbench, DatasetLoader loader) {
        setId("problems-pane");
        listed = new FilteredList<>(workbench.problems());
        text.setId("problems-filter");
        text.setPromptText("Filter by words");
        text.setAccessibleText("Filter problems by words");
        text.textProperty().addListener((property, old, value) -> filter());
        kind.setId("problems-kind");
        kind.setAccessibleText("Kind of problem");
        kind.setConverter(new LabelConverter<>(k -> k.label() + " (" + count(workbench, k) + ")", "All kinds"));
        kind.valueProperty().addListener((property, old, value) -> filter());
        workbench.problems().addListener((ListChangeListener<FileProblem>) change -> offerKinds(workbench));
        offerKinds(workbench);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox filters = new HBox(6, text, kind);
        filters.getStyleClass().add("filter-bar");
        TableView<FileProblem> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filters, table, foot(loader));
    }

    private static HBox foot(DatasetLoader loader) {
        Label state = new Label();
        state.getStyleClass().addAll("text-small", "text-muted");
        state.setWrapText(true);
        state.textProperty()
                .bind(Bindings.when(loader.checkingProperty())
                        .then("Listening to every file for clipping, silence, offset and copies …")
                        .otherwise(Bindings.when(loader.checkedProperty())
                                .then("Names, headers and sound are checked")
                                .otherwise("Names and headers are checked, the sound is not")));
        Button check = new Button("Check the sound");
        check.setId("check-sound");
        check.setMinWidth(USE_PREF_SIZE);
        check.disableProperty().bind(loader.checkingProperty().or(loader.checkedProperty()));
        check.setOnAction(event -> loader.check());
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(8, state, check);
        foot.getStyleClass().add("pane-foot");
        return foot;
    }

    private void offerKinds(Workbench workbench) {
        ProblemKind chosen = kind.getValue();
        kind.getItems().clear();
        kind.getItems().add(null);
        workbench.problems().stream().map(FileProblem::kind).distinct().sorted().forEach(kind.getItems()::add);
        kind.setValue(kind.getItems().contains(chosen) ? chosen : null);
        filter();
    }

    private static long count(Workbench workbench, ProblemKind kind) {
        return workbench.problems().stream().filter(p -> p.kind() == kind).count();
    }

    private void filter() {
        ProblemKind only = kind.getValue();
        String words = Objects.requireNonNullElse(text.getText(), "").strip().toLowerCase(Locale.ROOT);
        listed.setPredicate(problem -> (only == null || problem.kind() == only)
                && (problem.file() + " " + problem.reason())
                        .toLowerCase(Locale.ROOT)
                        .contains(words));
    }

    private TableView<FileProblem> table() {
        TableView<FileProblem> table = new TableView<>();
        SortedList<FileProblem> sorted = new SortedList<>(listed);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("problems-table");
        table.setAccessibleText("Problems of the data set");
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label("Nothing is known to be wrong"));
        table.getColumns()
                .add(TextColumns.text("File", 150, p -> String.valueOf(p.file().getFileName())));
        table.getColumns().add(TextColumns.text("Kind", 80, p -> p.kind().label()));
        table.getColumns().add(TextColumns.text("Reason", 190, FileProblem::reason));
        table.getColumns().add(TextColumns.text("Remedy", 190, FileProblem::remedy));
        return table;
    }
}
