package org.auscult.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.auscult.ui.Icons;
import org.auscult.workbench.Drop;
import org.auscult.workbench.Notices;
import org.jspecify.annotations.Nullable;

/** Lies over a window while files are dragged over it: says what dropping them does, and has it done. */
final class DropTarget extends StackPane {
    private static final PseudoClass USELESS = PseudoClass.getPseudoClass("useless");

    private final Notices notices;
    private final Consumer<Path> open;
    private final Label words = new Label();
    private @Nullable Drop plan;

    /**
     * Takes what is dropped on a node.
     *
     * @param open opens a folder of recordings, a run, or a recording with its folder
     */
    DropTarget(Node under, Notices notices, Consumer<Path> open) {
        this.notices = notices;
        this.open = open;
        setId("drop-target");
        getStyleClass().add("drop-target");
        setMouseTransparent(true);
        setVisible(false);
        words.setId("drop-words");
        words.setWrapText(true);
        words.setMaxSize(520, USE_PREF_SIZE);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().add(words);
        under.addEventHandler(DragEvent.DRAG_OVER, this::over);
        under.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> leave());
        under.addEventHandler(DragEvent.DRAG_EXITED, event -> leave());
        under.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            if (plan == null) {
                show(plan(event));
            }
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        }
    }

    private void show(Drop drop) {
        plan = drop;
        boolean isUseless = drop.path() == null;
        pseudoClassStateChanged(USELESS, isUseless);
        words.setText(drop.words());
        words.setGraphic(Icons.of(isUseless ? "mdi2c-cancel" : "mdi2f-folder-open-outline"));
        setVisible(true);
    }

    private void leave() {
        plan = null;
        setVisible(false);
    }

    private void dropped(DragEvent event) {
        if (!event.getDragboard().hasFiles()) {
            return;
        }
        Drop drop = plan(event);
        leave();
        Path path = drop.path();
        if (path == null) {
            notices.warn(drop.words(), "");
        } else {
            open.accept(path);
        }
        event.setDropCompleted(path != null);
        event.consume();
    }

    private static Drop plan(DragEvent event) {
        List<Path> paths =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        return Drop.of(paths);
    }
}
