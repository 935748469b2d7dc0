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
import org.auscult.dataset.Dataset;
import org.auscult.dataset.FileProblem;
import org.auscult.dataset.Paths;
import org.auscult.dataset.ProblemKind;
import org.auscult.ui.LabelConverter;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** What is wrong with the open data set, with reason and remedy. */
final class ProblemsPane extends VBox {
    private final FilteredList<FileProblem> listed;
    private final TextField text = new TextField();
    private final ChoiceBox<@Nullable ProblemKind> kind = new ChoiceBox<>();

    ProblemsPane(Workbench workbench, Selection selection, DatasetLoader loader) {
        setId("problems-pane");
        listed = new FilteredList<>(workbench.problems());
        text.setId("problems-filter");
        text.setPromptText("Filter by words");
        text.setAccessibleText("Filter problems by words");
        text.textProperty().addListener((property, old, value) -> filter());
        kind.setId("problems-kind");
        kind.setMinWidth(150);
        kind.setAccessibleText("Kind of problem");
        kind.setConverter(new LabelConverter<>(k -> k.label() + " (" + count(workbench, k) + ")", "All kinds"));
        kind.valueProperty().addListener((property, old, value) -> filter());
        workbench.problems().addListener((ListChangeListener<FileProblem>) change -> offerKinds(workbench));
        offerKinds(workbench);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox filters = new HBox(6, text, kind);
        filters.getStyleClass().add("filter-bar");
        TableView<FileProblem> table = table(workbench);
        VBox.setVgrow(table, Priority.ALWAYS);
        Label whole = new Label();
        whole.setWrapText(true);
        whole.getStyleClass().add("count-line");
        whole.managedProperty().bind(whole.textProperty().isNotEmpty());
        table.getSelectionModel().selectedItemProperty().addListener((property, old, problem) -> {
            whole.setText(
                    problem == null ? "" : problem.file() + ": " + problem.reason() + "; " + problem.remedy() + ".");
            focus(problem, workbench, selection);
        });
        getChildren().addAll(filters, table, whole, foot(loader));
    }

    private static void focus(@Nullable FileProblem problem, Workbench workbench, Selection selection) {
        Dataset dataset = workbench.datasetProperty().get();
        if (problem != null && dataset != null) {
            dataset.recordings().stream()
                    .filter(recording -> recording.file().equals(problem.file()))
                    .findFirst()
                    .ifPresent(selection.focusedProperty()::set);
        }
    }

    private static String name(FileProblem problem, Workbench workbench) {
        Dataset dataset = workbench.datasetProperty().get();
        boolean isBelow = dataset != null && problem.file().startsWith(dataset.root());
        if (dataset != null && problem.file().equals(dataset.root())) {
            return Paths.folderName(problem.file());
        }
        return (isBelow ? dataset.root().relativize(problem.file()) : problem.file()).toString();
    }

    private static HBox foot(DatasetLoader loader) {
        Label state = new Label();
        state.getStyleClass().addAll("text-small", "text-muted");
        state.setWrapText(true);
        state.textProperty()
                .bind(Bindings.when(loader.soundCheck().runningProperty())
                        .then("Listening to every file for clipping, silence, offset and copies …")
                        .otherwise(Bindings.when(loader.soundCheck().doneProperty())
                                .then("Names, headers and sound are checked")
                                .otherwise("Names and headers are checked, the sound is not")));
        Button check = new Button("Check the sound");
        check.setId("check-sound");
        check.setMinWidth(USE_PREF_SIZE);
        check.disableProperty()
                .bind(loader.soundCheck()
                        .runningProperty()
                        .or(loader.soundCheck().doneProperty()));
        check.setOnAction(event -> loader.soundCheck().start());
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

    private TableView<FileProblem> table(Workbench workbench) {
        TableView<FileProblem> table = new TableView<>();
        SortedList<FileProblem> sorted = new SortedList<>(listed);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("problems-table");
        table.setAccessibleText("Problems of the data set");
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label("Nothing is known to be wrong"));
        table.getColumns().add(TextColumns.name("File", 190, p -> name(p, workbench)));
        table.getColumns().add(TextColumns.text("Kind", 100, p -> p.kind().label()));
        table.getColumns().add(TextColumns.text("Reason", 190, FileProblem::reason));
        table.getColumns().add(TextColumns.text("Remedy", 190, FileProblem::remedy));
        return table;
    }
}
