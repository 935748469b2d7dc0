package org.auscult.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.auscult.dataset.Domain;
import org.auscult.dataset.Recording;
import org.auscult.inspection.Neighbour;
import org.auscult.ui.Decimals;
import org.auscult.ui.EmptyState;
import org.auscult.ui.Remedies;
import org.auscult.ui.TextColumns;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Neighbours;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;
import org.jspecify.annotations.Nullable;

/** The learned normals nearest to the focused recording. The chosen one is what X flips to; a double click focuses it. */
public final class NeighboursPane extends BorderPane {
    private static final PseudoClass AUDIBLE = PseudoClass.getPseudoClass("audible");

    private final Listening listening;
    private final TableView<Neighbour> table = new TableView<>();
    private final TableColumn<Neighbour, String> domain =
            TextColumns.text("Domain", 80, n -> n.clip().recording().domain().label());

    /** A pane on the focused recording of the shown run. */
    public NeighboursPane(Workbench workbench, Selection selection, Neighbours neighbours, Listening listening) {
        this.listening = listening;
        setId("neighbours");
        table.setId("neighbours-table");
        table.getStyleClass().add("dense");
        table.setAccessibleText("Learned normals nearest to the focused recording, nearest first");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        TextColumns.text(
                                "",
                                36,
                                n -> n.clip()
                                                .recording()
                                                .equals(listening
                                                        .otherProperty()
                                                        .get())
                                        ? "B"
                                        : ""),
                        TextColumns.number("Distance", 80, new Decimals(3), Neighbour::distance),
                        TextColumns.name(
                                "Recording", 260, n -> n.clip().recording().name()),
                        domain));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setRowFactory(view -> row(selection));
        EmptyState empty = new EmptyState(
                "mdi2c-compare-horizontal",
                Remedies.unscored(
                        workbench, "The normals nearest to a recording appear here, to listen to in turn with it."),
                Remedies.scored(workbench, selection));
        empty.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> neighbours.shownProperty().get().isEmpty()
                                && !neighbours.soughtProperty().get(),
                        neighbours.shownProperty(),
                        neighbours.soughtProperty()));
        table.visibleProperty().bind(empty.visibleProperty().not());
        Label audible = new Label();
        audible.setId("audible");
        audible.setPadding(new Insets(8, 12, 6, 12));
        audible.getStyleClass().add("text-bold");
        audible.textProperty().bind(audibleWords(selection));
        audible.visibleProperty().bind(table.visibleProperty());
        setTop(audible);
        setCenter(new StackPane(table, empty));
        neighbours.shownProperty().addListener((property, old, shown) -> show(neighbours));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, chosen) -> {
            if (chosen != null) {
                listening.otherProperty().set(chosen.clip().recording());
            }
        });
        listening.otherProperty().addListener((property, old, other) -> table.refresh());
        listening.flippedProperty().addListener((property, old, flipped) -> table.refresh());
        show(neighbours);
    }

    private void show(Neighbours neighbours) {
        table.getItems().setAll(neighbours.shownProperty().get());
        domain.setVisible(
                table.getItems().stream().anyMatch(n -> n.clip().recording().domain() != Domain.NONE));
        table.getSelectionModel().selectFirst();
    }

    /** A row a neighbour, nearest first. */
    public List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "machine", "domain", "distance"));
        table.getItems()
                .forEach(neighbour -> rows.add(List.of(
                        neighbour.clip().recording().name(),
                        neighbour.clip().machine().toString(),
                        neighbour.clip().recording().domain().label(),
                        String.valueOf(neighbour.distance()))));
        return rows;
    }

    private StringBinding audibleWords(Selection selection) {
        return Bindings.createStringBinding(
                () -> {
                    Recording other = listening.otherProperty().get();
                    @Nullable Recording focused = selection.focusedProperty().get();
                    if (focused == null || other == null) {
                        return "";
                    }
                    return listening.flippedProperty().get()
                            ? "Audible: B, " + other.name() + " (X flips)"
                            : "Audible: A, " + focused.name() + " (X flips)";
                },
                listening.otherProperty(),
                listening.flippedProperty(),
                selection.focusedProperty());
    }

    private TableRow<Neighbour> row(Selection selection) {
        TableRow<Neighbour> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Neighbour item, boolean isEmpty) {
                super.updateItem(item, isEmpty);
                pseudoClassStateChanged(
                        AUDIBLE,
                        item != null
                                && listening.flippedProperty().get()
                                && item.clip()
                                        .recording()
                                        .equals(listening.otherProperty().get()));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                selection.focusedProperty().set(row.getItem().clip().recording());
            }
        });
        row.hoverProperty().addListener((property, old, isOver) -> {
            Neighbour item = row.getItem();
            selection.hoveredProperty().set(isOver && item != null ? item.clip().recording() : null);
        });
        return row;
    }
}
