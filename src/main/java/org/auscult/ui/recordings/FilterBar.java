package org.auscult.ui.recordings;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Set;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.auscult.ui.Icons;
import org.auscult.workbench.FilterHistory;
import org.auscult.workbench.FilterSyntaxException;
import org.auscult.workbench.RecordingFilter;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/**
 * Says which recordings to list: as text, and its conditions as chips. A text that can't be read changes nothing while it is being
 * typed; once the typing rests, the bar says why, and what stands before it is the filter.
 */
final class FilterBar extends VBox {
    private static final String EXAMPLES = """
            fan 00                        words, in any place
            type:fan id:00,02             a field and its values
            -split:train                  not this
            fused>=1  score.knn>2         scores, standardised
            called:anomalous  vel:16      verdicts, attributes
            "two words"  ~id:02           quoted; switched off""";

    private static final Set<KeyCode> TAKE_BACK = Set.of(KeyCode.Z, KeyCode.Y);
    private static final Duration TYPED = Duration.seconds(1);
    private static final Duration STOOD = Duration.seconds(2);

    private final Selection selection;
    private final ObjectProperty<RecordingFilter> filter;
    private final FilterHistory history;
    private final CustomTextField text = new CustomTextField();
    private final Label problem = new Label();
    private final HBox line = new HBox(4);
    private final PauseTransition typing = new PauseTransition(TYPED);
    private final PauseTransition standing = new PauseTransition(STOOD);
    private boolean isTyping;

    /** A bar that shows and sets the selection's filter. */
    FilterBar(Workbench workbench, Selection selection) {
        this.selection = selection;
        this.filter = selection.filterProperty();
        this.history = selection.filterHistory();
        getStyleClass().add("filter-bar");
        text.setId("filter-text");
        text.setPromptText("Filter, e.g. type:fan called:anomalous");
        text.setAccessibleText("Filter the recordings by words, field:value and score>number");
        text.setLeft(Icons.of("mdi2m-magnify"));
        Tooltip examples = new Tooltip(EXAMPLES);
        examples.getStyleClass().add("code-tip");
        text.setTooltip(examples);
        text.textProperty().addListener((property, old, typed) -> read(typed));
        text.setOnAction(event -> use());
        text.focusedProperty().addListener((property, old, isFocused) -> {
            if (!isFocused) {
                use();
            }
        });
        typing.setOnFinished(event -> settle());
        standing.setOnFinished(event -> history.keep(filter.get().text()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        problem.setId("filter-problem");
        problem.setWrapText(true);
        problem.setManaged(false);
        problem.setOnMousePressed(event -> {
            text.requestFocus();
            event.consume();
        });
        problem.getStyleClass().addAll("filter-problem", "danger-text", "text-small");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        setViewOrder(-1);
        line.getChildren().addAll(text, historyMenu(), clearButton());
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(line, new FilterChips(filter, new FilterMenu(workbench, selection)), problem);
        filter.addListener((property, old, chosen) -> {
            standing.playFromStart();
            show(chosen);
        });
        selection.filterProblemProperty().addListener((property, old, message) -> complain(message));
        show(filter.get());
    }

    /** Puts the keyboard into the text, all of it selected. */
    void edit() {
        text.requestFocus();
        text.selectAll();
    }

    /** What is wrong lies over what is below, which stays in its place. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double top = line.getLayoutY() + line.getHeight() + 2;
        double height = Math.max(problem.prefHeight(line.getWidth()), getHeight() - top);
        problem.resizeRelocate(line.getLayoutX(), top, line.getWidth(), height);
    }

    private void read(String typed) {
        try {
            filterBy(typed.strip());
            typing.stop();
            complain("");
        } catch (FilterSyntaxException unreadable) {
            if (text.isFocused()) {
                typing.playFromStart();
            } else {
                settle();
            }
        }
    }

    private void use() {
        endTyping();
        history.keep(text.getText());
    }

    private void endTyping() {
        if (typing.getStatus() == Animation.Status.RUNNING) {
            settle();
        }
    }

    private void settle() {
        typing.stop();
        String typed = text.getText();
        String asked = typed.strip();
        try {
            new RecordingFilter(asked).in(selection.filterContextProperty().get());
        } catch (FilterSyntaxException e) {
            filterByAsMuchAsIsReadable(asked.substring(0, e.position()));
            int at = typed.indexOf(asked) + e.position();
            complain(e.getMessage() + (at > 0 ? " (at " + (at + 1) + ")" : ""));
        }
    }

    private void filterBy(String asked) {
        RecordingFilter read = new RecordingFilter(asked.strip());
        read.in(selection.filterContextProperty().get());
        isTyping = true;
        filter.set(read);
        isTyping = false;
    }

    /** Half a field's name was a word a moment ago: the filter is what stands before the first term that can't be read. */
    private void filterByAsMuchAsIsReadable(String before) {
        try {
            filterBy(before);
        } catch (FilterSyntaxException inTheLastTerm) {
            filterByAsMuchAsIsReadable(
                    before.substring(0, Math.max(0, before.stripTrailing().lastIndexOf(' '))));
        }
    }

    private void show(RecordingFilter shown) {
        if (!isTyping) {
            text.setText(shown.text());
            text.end();
        }
        complain(selection.filterProblemProperty().get());
    }

    private void complain(String message) {
        problem.setText(message);
        // It is unmanaged: nobody else asks.
        requestLayout();
        text.pseudoClassStateChanged(Styles.STATE_DANGER, !message.isEmpty());
    }

    private void step(KeyEvent event) {
        boolean isFilter = text.getText().strip().equals(filter.get().text());
        if (isFilter && event.isShortcutDown() && TAKE_BACK.contains(event.getCode())) {
            // The field knows nothing of a filter that it did not bring about.
            fireEvent(event);
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case UP -> text.setText(history.older(text.getText()));
            case DOWN -> text.setText(history.newer(text.getText()));
            case ESCAPE -> {
                endTyping();
                text.setText(filter.get().text());
            }
            default -> {
                return;
            }
        }
        // What is only stepped past keeps its place in the history.
        standing.stop();
        text.end();
        event.consume();
    }

    private Button clearButton() {
        Button clear = new Button(null, Icons.of("mdi2f-filter-remove-outline"));
        clear.setId("filter-clear");
        clear.setTooltip(new Tooltip("List all recordings"));
        clear.setAccessibleText("Clear the filter");
        clear.getStyleClass().addAll("flat", "button-icon");
        clear.disableProperty().bind(text.textProperty().isEmpty());
        clear.setOnAction(event -> {
            history.keep(text.getText());
            text.clear();
        });
        return clear;
    }

    private MenuButton historyMenu() {
        MenuButton menu = new MenuButton(null, Icons.of("mdi2h-history"));
        menu.setId("filter-history");
        menu.setTooltip(new Tooltip("Earlier filters (↑ and ↓ in the text)"));
        menu.setAccessibleText("Earlier filters");
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.disableProperty().bind(Bindings.isEmpty(history.texts()));
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(event ->
                menu.getItems().setAll(history.texts().stream().map(this::item).toList()));
        return menu;
    }

    private MenuItem item(String earlier) {
        MenuItem item = new MenuItem(earlier);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> text.setText(earlier));
        return item;
    }
}
