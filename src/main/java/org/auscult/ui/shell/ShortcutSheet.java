package org.auscult.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.auscult.ui.Icons;
import org.auscult.ui.OnDemand;
import org.auscult.ui.shell.Overlays.Overlay;
import org.auscult.workbench.ActionGroup;

/** The keys of all actions, by menu; made from the actions, so that it is never out of date. */
final class ShortcutSheet extends OverlayPanel {
    private static final double COLUMN = 300;

    private static final double BESIDE = 90;
    private static final double SCROLL_BAR = 20;

    private final OnDemand<Columns> columns;
    private final ScrollPane scroll;

    /**
     * A line of the sheet.
     *
     * @param what is done
     * @param keys or gesture that does it
     */
    record Line(String what, String keys) {}

    /** @param more what is done by hand */
    ShortcutSheet(Overlays overlays, Actions actions, List<Line> more) {
        super(overlays, Overlay.SHORTCUTS, Pos.CENTER);
        setId("shortcut-sheet");
        Label title = new Label("Keyboard and mouse");
        title.getStyleClass().add("title-4");
        Button close = new Button(null, Icons.of("mdi2c-close"));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close");
        close.setTooltip(new Tooltip("Close  Escape"));
        close.setOnAction(event -> close());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        columns = new OnDemand<>(() -> columns(actions, more));
        scroll = new ScrollPane();
        scroll.setId("shortcut-list");
        scroll.setAccessibleText("Shortcuts by menu");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    /** Until it is asked for, the window has nothing to lay out for it. */
    @Override
    void shown() {
        Columns all = columns.get();
        scroll.setContent(all);
        applyCss();
        double width = all.widthWithin(getParent().getLayoutBounds().getWidth() - BESIDE);
        scroll.setPrefViewportWidth(width + SCROLL_BAR);
        scroll.setPrefViewportHeight(all.prefHeight(width));
        scroll.requestFocus();
    }

    private static Columns columns(Actions actions, List<Line> more) {
        List<Region> groups = new ArrayList<>();
        for (ActionGroup group : actions.groups()) {
            List<Line> rows = group.actions().stream()
                    .filter(action -> !action.shortcut().isEmpty())
                    .map(action -> new Line(action.label(), Shortcuts.words(action)))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(group(group.title(), rows));
            }
        }
        groups.add(group("Everywhere", more));
        return new Columns(COLUMN, groups);
    }

    private static VBox group(String title, List<Line> rows) {
        Label head = new Label(title);
        head.getStyleClass().add("text-bold");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(5);
        for (Line row : rows) {
            Label what = new Label(row.what());
            what.setPrefWidth(COLUMN - 100);
            what.setWrapText(true);
            Label keys = new Label(row.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), what, keys);
        }
        VBox box = new VBox(6, head, grid);
        box.setPrefWidth(COLUMN);
        return box;
    }
}
