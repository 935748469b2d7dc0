package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.ui.Icons;
import org.auscult.workbench.Action;
import org.auscult.workbench.Settings;

/** What the window shows while nothing is open. */
final class WelcomePane extends VBox {
    private static final double LONGEST_PATH = 420;
    private static final double LONGEST_SUMMARY = 400;

    WelcomePane(Actions actions, Settings settings, Consumer<Path> open) {
        setId("welcome");
        getStyleClass().add("welcome");
        setAlignment(Pos.CENTER);
        Label title = new Label("Auscult");
        title.getStyleClass().add("welcome-title");
        Label line = new Label("Hear that a machine is about to fail: learn its normal sound, then find what differs.");
        line.getStyleClass().add("welcome-line");
        line.setWrapText(true);
        HBox choices = new HBox(
                16,
                choice(
                        actions.named("open-demo"),
                        "Open the demo plant",
                        "Twelve machines that run, wear and fail. Made on this computer in about a minute."),
                choice(
                        actions.named("open-folder"),
                        "Open a folder of recordings",
                        "WAV, AIFF or FLAC, laid out as MIMII, DCASE or in your own way. Or drop the folder anywhere here."));
        choices.setAlignment(Pos.CENTER);
        choices.getChildren().get(0).getStyleClass().add("accent");
        getChildren().addAll(title, line, choices, recent(settings, open));
    }

    private static Node choice(Action action, String title, String text) {
        Label head = new Label(title);
        head.getStyleClass().add("choice-title");
        Label body = new Label(text);
        body.setWrapText(true);
        body.getStyleClass().add("choice-text");
        VBox words = new VBox(4, head, body);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox content = new HBox(16, Icons.of(action.icon()), words);
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(null, content);
        button.setId("welcome-" + action.id());
        button.setAccessibleText(title);
        button.getStyleClass().add("choice");
        button.setOnAction(event -> action.run().run());
        return button;
    }

    private static Node recent(Settings settings, Consumer<Path> open) {
        ObservableList<Path> folders = settings.recentFolders();
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(2);
        Label head = new Label("Recent data sets");
        head.getStyleClass().addAll("text-bold", "text-muted");
        VBox box = new VBox(4, head, grid);
        box.setMaxWidth(USE_PREF_SIZE);
        box.visibleProperty().bind(Bindings.isNotEmpty(folders));
        Runnable fill = () -> {
            grid.getChildren().clear();
            for (Path folder : folders) {
                Hyperlink link = new Hyperlink(folder.toString(), Icons.of("mdi2f-folder-outline"));
                link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                link.setMaxWidth(LONGEST_PATH);
                link.setTooltip(new Tooltip(folder.toString()));
                link.setOnAction(event -> open.accept(folder));
                Label summary = new Label(settings.summary(folder));
                summary.setMaxWidth(LONGEST_SUMMARY);
                summary.getStyleClass().addAll("text-small", "text-muted");
                grid.addRow(grid.getRowCount(), link, summary);
            }
        };
        folders.addListener((ListChangeListener<Path>) change -> fill.run());
        fill.run();
        return box;
    }
}
