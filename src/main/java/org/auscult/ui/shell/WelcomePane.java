package org.auscult.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.auscult.ui.Icons;
import org.auscult.workbench.Action;
import org.auscult.workbench.RecentFolders;
import org.auscult.workbench.RecentRuns;

/** What the window shows while nothing is open: the ways to begin, and what was open or trained last. */
public final class WelcomePane extends VBox {
    /** @param open opens a folder of recordings, or a run */
    public WelcomePane(Actions actions, RecentFolders folders, RecentRuns runs, Consumer<Path> open) {
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
        HBox recent = new HBox(
                16,
                new RecentList<>("Recent data sets", folders.shown(), folder -> RecentEntry.ofFolder(folder, open)),
                new RecentList<>("Recent runs", runs.shown(), run -> RecentEntry.ofRun(run, open)));
        VBox columns = new VBox(18, choices, recent);
        columns.setMaxWidth(USE_PREF_SIZE);
        getChildren().addAll(title, line, columns);
        visibleProperty().subscribe(visible -> {
            if (visible) {
                folders.refresh();
                runs.refresh();
            }
        });
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
}
