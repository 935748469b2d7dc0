package org.auscult.ui.recordings;

import atlantafx.base.controls.CustomTextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.auscult.dataset.Split;
import org.auscult.ui.Icons;
import org.auscult.ui.LabelConverter;
import org.auscult.workbench.RecordingFilter;
import org.jspecify.annotations.Nullable;

/** The fields that say which recordings to list. */
final class FilterBar extends VBox {
    private final ObjectProperty<RecordingFilter> filter;
    private final CustomTextField text = new CustomTextField();
    private final ChoiceBox<@Nullable String> type = choice("filter-type", "All types", 84, Function.identity());
    private final ChoiceBox<@Nullable String> id = choice("filter-id", "All ids", 74, Function.identity());
    private final ChoiceBox<@Nullable Split> split = choice("filter-split", "All splits", 86, Split::label);
    private final ChoiceBox<@Nullable Condition> condition =
            choice("filter-condition", "All conditions", 116, Condition::label);
    private final Button clear = new Button(null, Icons.of("mdi2f-filter-remove-outline"));

    /** @param filter what it shows and sets */
    FilterBar(ObjectProperty<RecordingFilter> filter) {
        this.filter = filter;
        getStyleClass().add("filter-bar");
        text.setId("filter-text");
        text.setPromptText("Filter by words, e.g. fan 00 anomalous");
        text.setAccessibleText("Filter recordings by words");
        text.setLeft(Icons.of("mdi2m-magnify"));
        text.textProperty().addListener((property, old, value) -> update());
        clear.setId("filter-clear");
        clear.setTooltip(new Tooltip("List all recordings"));
        clear.setAccessibleText("Clear the filter");
        clear.getStyleClass().addAll("flat", "button-icon");
        clear.disableProperty().bind(filter.map(RecordingFilter::isAll));
        clear.setOnAction(event -> clear());
        HBox first = new HBox(6, text, clear);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox second = new HBox(6, type, id, split, condition);
        split.getItems().setAll(listOf(Split.values()));
        condition.getItems().setAll(listOf(Condition.values()));
        getChildren().addAll(first, second);
    }

    /** Offers the types and ids of a data set. */
    void offer(Dataset dataset) {
        clear();
        type.getItems().setAll(listOf(dataset.types().toArray(String[]::new)));
        String[] ids = dataset.recordings().stream()
                .map(Recording::machine)
                .map(machine -> machine.id())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        id.getItems().setAll(listOf(ids));
    }

    private void clear() {
        text.clear();
        List.of(type, id, split, condition).forEach(box -> box.setValue(null));
    }

    private void update() {
        filter.set(new RecordingFilter(
                Objects.requireNonNullElse(text.getText(), ""),
                type.getValue(),
                id.getValue(),
                split.getValue(),
                condition.getValue()));
    }

    @SafeVarargs
    private static <T> List<@Nullable T> listOf(T... values) {
        List<@Nullable T> items = new ArrayList<>();
        items.add(null);
        items.addAll(List.of(values));
        return items;
    }

    private <T> ChoiceBox<@Nullable T> choice(String nodeId, String any, double width, Function<T, String> label) {
        ChoiceBox<@Nullable T> box = new ChoiceBox<>();
        box.setId(nodeId);
        box.setAccessibleText(any);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(width);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(new LabelConverter<>(label, any));
        box.valueProperty().addListener((property, old, value) -> update());
        return box;
    }
}
