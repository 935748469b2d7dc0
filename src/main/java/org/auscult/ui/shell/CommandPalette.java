package org.auscult.ui.shell;

import atlantafx.base.controls.CustomTextField;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.auscult.ui.Icons;
import org.auscult.ui.shell.Overlays.Overlay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds whatever can be done, and any recording, by a few letters. */
final class CommandPalette extends OverlayPanel {
    private static final double WIDTH = 620;
    private static final int ROWS = 12;
    private static final double ROW = 30;
    /** An obstacle is cut down to this before a title is cut at all. */
    private static final double LEAST_SIDE = 90;

    private final PaletteSearch search;
    private final CustomTextField query = new CustomTextField();
    private final ListView<PaletteEntry> found = new ListView<>();

    CommandPalette(Overlays overlays, PaletteSearch search) {
        super(overlays, Overlay.PALETTE, Pos.TOP_CENTER);
        this.search = search;
        setId("command-palette");
        query.setId("palette-query");
        query.setLeft(Icons.of("mdi2m-magnify"));
        query.setPromptText("Type an action, a run, a data set or a recording");
        query.setAccessibleText("Find an action, a run, a data set or a recording");
        query.textProperty().addListener((property, old, text) -> find());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::browse);
        found.setId("palette-found");
        found.setAccessibleText("What was found");
        found.setFixedCellSize(ROW);
        found.setPrefHeight(ROWS * ROW + 2);
        found.setFocusTraversable(false);
        found.setPlaceholder(new Label("Nothing fits. Fewer letters find more."));
        found.setCellFactory(list -> new EntryCell());
        found.setOnMouseClicked(event -> run());
        VBox.setVgrow(found, Priority.ALWAYS);
        setPrefWidth(WIDTH);
        getChildren().addAll(query, found);
    }

    @Override
    void shown() {
        query.clear();
        find();
        query.requestFocus();
    }

    private void find() {
        found.getItems().setAll(search.of(Objects.requireNonNullElse(query.getText(), "")));
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void browse(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS - 1);
            case PAGE_UP -> step(1 - ROWS);
            case ENTER -> run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int rows) {
        int last = found.getItems().size() - 1;
        int row = Math.max(0, Math.min(last, found.getSelectionModel().getSelectedIndex() + rows));
        found.getSelectionModel().select(row);
        found.scrollTo(Math.max(0, row - ROWS / 2));
    }

    private void run() {
        PaletteEntry entry = found.getSelectionModel().getSelectedItem();
        if (entry != null && entry.isEnabled()) {
            close();
            entry.run().run();
        }
    }

    private static final class EntryCell extends ListCell<PaletteEntry> {
        /** One for all entries: a new one would be painted once before it has its font. */
        private final FontIcon icon = new FontIcon();

        private final Label title = new Label("", icon);
        private final Label side = new Label();
        private final Label keys = new Label();
        private final Tooltip obstacle = new Tooltip();
        private final HBox row;

        EntryCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            title.setGraphicTextGap(10);
            side.getStyleClass().addAll("text-small", "text-muted");
            HBox.setHgrow(side, Priority.ALWAYS);
            side.setAlignment(Pos.CENTER_RIGHT);
            side.setMinWidth(LEAST_SIDE);
            side.setMaxWidth(USE_PREF_SIZE);
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(10, title, space, side, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            row.prefWidthProperty().bind(widthProperty().subtract(28));
            row.setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
                return;
            }
            title.setText(entry.title());
            icon.setIconLiteral(entry.icon());
            title.getStyleClass().remove("text-muted");
            if (!entry.isEnabled()) {
                title.getStyleClass().add("text-muted");
            }
            side.setText(entry.isEnabled() ? entry.kind() : entry.obstacle());
            obstacle.setText(entry.obstacle());
            setTooltip(entry.isEnabled() ? null : obstacle);
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            keys.setManaged(!entry.keys().isEmpty());
            setAccessibleText(entry.title() + ", " + side.getText());
            setGraphic(row);
        }
    }
}
