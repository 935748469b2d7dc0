package org.auscult.ui.shell;

import javafx.scene.input.KeyCombination;
import org.auscult.workbench.Action;

/** The keys of actions. */
final class Shortcuts {
    private Shortcuts() {}

    /** The keys as people read them, "Ctrl+O"; empty if there are none. */
    static String words(Action action) {
        return action.shortcut().isEmpty()
                ? ""
                : KeyCombination.valueOf(action.shortcut()).getDisplayText();
    }

    /** The label with the keys, or what stands in the way. */
    static String tip(Action action) {
        String keys = words(action);
        String label = keys.isEmpty() ? action.words() : action.words() + "  " + keys;
        String obstacle = action.obstacle().getValue();
        return obstacle.isEmpty() ? label : label + "\n" + obstacle;
    }
}
