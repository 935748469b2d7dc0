package org.auscult.ui.recordings;

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
    private final Tooltip leave = new Tooltip("Leave this out for now");
    private final Tooltip ask = new Tooltip("Ask for this again");

    /** @param last stands after the chips */
    FilterChips(ObjectProperty<RecordingFilter> filter, Node last) {
        super(6, 4);
        this.filter = filter;
        getChildren().add(last);
        getStyleClass().add("filter-chips");
        filter.addListener((property, old, chosen) -> show(chosen));
        show(filter.get());
    }

    private void show(RecordingFilter shown) {
        List<HBox> chips = shown.terms().stream().map(term -> chip(shown, term)).toList();
        List<Node> before = stops();
        Optional<Node> focused = before.stream().filter(FocusOwner::isIn).findFirst();
        // What stands after them stays: put back in, it would be styled anew with every letter.
        getChildren().remove(0, getChildren().size() - 1);
        getChildren().addAll(0, chips);
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
        ToggleButton isOn = new ToggleButton(term.label());
        isOn.setMnemonicParsing(false);
        isOn.setSelected(!term.isOff());
        isOn.setAccessibleText("Condition " + term.label());
        isOn.setTooltip(term.isOff() ? ask : leave);
        isOn.setOnAction(event -> filter.set(shown.toggled(term)));
        isOn.getStyleClass().addAll("left-pill", "small");
        Button remove = new Button(null, Icons.of("mdi2c-close"));
        remove.setAccessibleText("Remove the condition " + term.label());
        remove.setOnAction(event -> filter.set(shown.without(term)));
        remove.getStyleClass().addAll("right-pill", "small");
        HBox chip = new HBox(isOn, remove);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }
}
