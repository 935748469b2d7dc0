package org.auscult.ui.recordings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Dataset;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.DatasetLoader;
import org.auscult.workbench.Judgements;
import org.auscult.workbench.Layout;
import org.auscult.workbench.MachineCounts;
import org.auscult.workbench.OperatingPoint;
import org.auscult.workbench.PathChooser;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Settings;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The open data set: its recordings, how many there are of each machine, how it is read, and what is wrong with it. */
public final class RecordingsPane extends BorderPane {
    private enum Part {
        RECORDINGS("Recordings"),
        COUNTS("Counts"),
        READING("Reading"),
        PROBLEMS("Problems");

        private final String title;

        Part(String title) {
            this.title = title;
        }
    }

    private final FilterBar filter;
    private final RecordingsTable table;
    private final TabPane tabs;
    private final TableView<MachineCounts> counts = countsTable();
    private final ReadingPane reading;

    /** A pane that follows the workbench's data set. */
    public RecordingsPane(
            Workbench workbench,
            Selection selection,
            OperatingPoint point,
            ObservableValue<Judgements> judgements,
            DatasetLoader loader,
            Settings settings,
            Layout layout,
            PathChooser paths) {
        setId("recordings-pane");
        filter = new FilterBar(workbench, selection);
        table = new RecordingsTable(workbench, selection, point, judgements, layout.tableProperty());
        table.setPlaceholder(new ListingPlaceholder(workbench, selection));
        Label shown = new Label();
        shown.setId("recordings-count");
        shown.getStyleClass().addAll("text-small", "text-muted", "count-line");
        VBox.setVgrow(table, Priority.ALWAYS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox listings = new HBox(
                new ListingBar(workbench, selection), gap, new ColumnMenu(table.getColumns(), table.keptColumns()));
        listings.getStyleClass().add("listing-line");
        reading = new ReadingPane(workbench, loader, settings, paths);
        Tab problems = tab(Part.PROBLEMS, new ProblemsPane(workbench, selection, loader));
        problems.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            int n = workbench.problems().size();
                            return n == 0
                                    ? Part.PROBLEMS.title
                                    : String.format(Locale.ROOT, "%s (%,d)", Part.PROBLEMS.title, n);
                        },
                        workbench.problems()));
        tabs = new TabPane(
                tab(Part.RECORDINGS, new VBox(filter, listings, table, shown)),
                tab(Part.COUNTS, counts),
                tab(Part.READING, reading),
                problems);
        tabs.setId("recordings-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getStyleClass().add("pane-tabs");
        setCenter(tabs);
        workbench.datasetProperty().addListener((property, old, dataset) -> show(dataset));
        show(workbench.datasetProperty().get());
        shown.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> countLine(
                                workbench.datasetProperty().get(),
                                selection.listedProperty().get().size()),
                        workbench.datasetProperty(),
                        selection.listedProperty()));
    }

    private static Tab tab(Part part, Node content) {
        Tab tab = new Tab(part.title, content);
        tab.setId(part.title.toLowerCase(Locale.ROOT) + "-tab");
        return tab;
    }

    /** Puts the keyboard into the filter. */
    public void editFilter() {
        tabs.getSelectionModel().select(Part.RECORDINGS.ordinal());
        filter.edit();
    }

    /** Shows how the folder is read, with the keyboard where a list of conditions is named. */
    public void editReading() {
        tabs.getSelectionModel().select(Part.READING.ordinal());
        reading.edit();
    }

    /** Shows what is wrong with the folder. */
    public void showProblems() {
        visit(Part.PROBLEMS.title);
    }

    /** Its parts, by their tabs. */
    public List<String> parts() {
        return Stream.of(Part.values()).map(part -> part.title).toList();
    }

    /** Brings a part to the front and puts the keyboard there. */
    public void visit(String part) {
        tabs.getSelectionModel().select(parts().indexOf(part));
        tabs.requestFocus();
    }

    /** Focuses the next recording in the order of the table. */
    public void next() {
        table.next();
    }

    /** Focuses the one before. */
    public void previous() {
        table.previous();
    }

    private void show(@Nullable Dataset dataset) {
        if (dataset == null) {
            counts.getItems().clear();
        } else {
            counts.getItems().setAll(MachineCounts.of(dataset.recordings()));
        }
    }

    private static String countLine(@Nullable Dataset dataset, int listed) {
        if (dataset == null) {
            return "";
        }
        boolean areAll = listed == dataset.recordings().size();
        return (areAll ? "" : String.format(Locale.ROOT, "%,d of ", listed)) + dataset.extent() + " · "
                + dataset.layout();
    }

    private static TableView<MachineCounts> countsTable() {
        TableView<MachineCounts> table = new TableView<>();
        table.setId("counts-table");
        table.setAccessibleText("Number of recordings of each machine");
        table.getStyleClass().add("dense");
        table.getColumns().add(TextColumns.text("Type", 90, MachineCounts::type));
        table.getColumns().add(TextColumns.text("Id", 56, MachineCounts::id));
        TableColumn<MachineCounts, String> domain = TextColumns.text("Domain", 76, MachineCounts::domain);
        domain.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> table.getItems().stream()
                                .anyMatch(row -> !row.domain().isEmpty()),
                        table.getItems()));
        table.getColumns().add(domain);
        table.getColumns().add(TextColumns.count("Training", 80, MachineCounts::training));
        table.getColumns().add(TextColumns.count("Test normal", 96, MachineCounts::normal));
        table.getColumns().add(TextColumns.count("Test anomalous", 116, MachineCounts::anomalous));
        table.getColumns().add(TextColumns.count("Test unknown", 104, MachineCounts::unknown));
        return table;
    }
}
