package org.auscult.ui.spectrogram;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whose Space is. A button, or a box of choices, has it where the keyboard led to it; one that was clicked has had its use, and
 * Space plays.
 */
final class SpaceKey {
    private @Nullable Node clicked;

    /** Follows the presses in a scene. */
    void watch(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Node control = event.getTarget() instanceof Node target ? user(target) : null;
            clicked = control == null ? clicked : control;
        });
    }

    /** Whether what has the keyboard has no use for it. */
    boolean isFree(@Nullable Node owner) {
        return owner == null || user(owner) != owner || owner == clicked && !owner.isFocusVisible();
    }

    /** The node, or what it is a part of, that Space would press. */
    private static @Nullable Node user(Node part) {
        Node node = part;
        while (node != null && !isUser(node)) {
            node = node.getParent();
        }
        return node;
    }

    private static boolean isUser(Node node) {
        return node instanceof ButtonBase
                || node instanceof ChoiceBox<?>
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>;
    }
}
