package org.auscult.ui.recordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.auscult.ui.FocusOwner;
import org.auscult.ui.Icons;
import org.auscult.workbench.FilterTerm;
import org.auscult.workbench.RecordingFilter;

/** The filter's conditions, a chip each: to switch off and on, and to remove. */
final class FilterChips extends FlowPane {
    private final ObjectProperty<RecordingFilter> filter;
    private final Node last;

    /** @param last stands after the chips */
    FilterChips(ObjectProperty<RecordingFilter> filter, Node last) {
        super(6, 4);
        this.filter = filter;
        this.last = last;
        getStyleClass().add("filter-chips");
        filter.addListener((property, old, chosen) -> show(chosen));
        show(filter.get());
    }

    private void show(RecordingFilter shown) {
        List<Node> chips = new ArrayList<>();
        shown.terms().forEach(term -> chips.add(chip(shown, term)));
        chips.add(last);
        List<Node> before = stops();
        Optional<Node> focused = before.stream().filter(FocusOwner::isIn).findFirst();
        getChildren().setAll(chips);
        focused.ifPresent(old -> {
            List<Node> now = stops();
            Node next = now.contains(old) ? old : now.get(Math.min(before.indexOf(old), now.size() - 1));
            next.requestFocus();
        });
    }

    /** What the keyboard stops at. */
    private List<Node> stops() {
        return getChildren().stream()
                .flatMap(child -> child instanceof HBox chip ? chip.getChildren().stream() : Stream.of(child))
                .toList();
    }

    private HBox chip(RecordingFilter shown, FilterTerm term) {
        ToggleButton ask = new ToggleButton(term.label());
        ask.setMnemonicParsing(false);
        ask.setSelected(!term.isOff());
        ask.setAccessibleText("Condition " + term.label());
        ask.setTooltip(new Tooltip(term.isOff() ? "Ask for this again" : "Leave this out for now"));
        ask.setOnAction(event -> filter.set(shown.toggled(term)));
        ask.getStyleClass().addAll("left-pill", "small");
        Button remove = new Button(null, Icons.of("mdi2c-close"));
        remove.setAccessibleText("Remove the condition " + term.label());
        remove.setOnAction(event -> filter.set(shown.without(term)));
        remove.getStyleClass().addAll("right-pill", "small");
        HBox chip = new HBox(ask, remove);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }
}
