package org.auscult.ui.shell;

import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * What was used last, below a heading; takes no room while there is nothing.
 *
 * @param <T> what was used
 */
final class RecentList<T> extends VBox {
    private static final int MOST = 5;

    /** @param entry makes a line of it */
    RecentList(String heading, ObservableList<T> items, Function<T, RecentEntry> entry) {
        getStyleClass().add("recent-list");
        Label head = new Label(heading);
        head.getStyleClass().addAll("text-bold", "text-muted");
        VBox entries = new VBox();
        getChildren().addAll(head, entries);
        Runnable fill = () -> {
            entries.getChildren().setAll(items.stream().limit(MOST).map(entry).toList());
            setVisible(!items.isEmpty());
            setManaged(!items.isEmpty());
        };
        items.addListener((ListChangeListener<T>) change -> fill.run());
        fill.run();
    }
}
