package org.auscult.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.auscult.ui.Icons;

/** A job in the list of jobs: its title, lines below it, what can be done with it, and what was told of it. */
final class JobRow extends HBox {
    JobRow(String icon, String title, List<Node> lines, List<? extends Button> buttons, JobLines log) {
        super(10);
        getStyleClass().add("job-row");
        Label head = new Label(title);
        head.setWrapText(true);
        VBox words = new VBox(3, head);
        words.getChildren().addAll(lines);
        FlowPane offered = new FlowPane(6, 4);
        offered.getStyleClass().add("job-buttons");
        offered.getChildren().addAll(buttons);
        offered.getChildren().add(log.button());
        offered.getChildren().forEach(button -> button.getStyleClass().add("small"));
        words.getChildren().addAll(offered, log.place());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icons.of(icon), words);
    }
}
