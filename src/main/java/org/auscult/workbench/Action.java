package org.auscult.workbench;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Something the user can do, said once: menus, toolbar and shortcuts are made from it.
 *
 * @param id the id of its button, e.g. {@code open-folder}
 * @param label for people
 * @param object what it would be done to now, said after the label: the Filter of "Undo Filter"; empty if that is plain
 * @param icon the literal of its icon, e.g. {@code mdi2f-folder-open-outline}
 * @param shortcut as {@code KeyCombination.valueOf} reads it; empty if none
 * @param obstacle why it cannot be done now, for people; empty if it can
 * @param run does it; called on the FX thread
 */
public record Action(
        String id,
        String label,
        ObservableValue<String> object,
        String icon,
        String shortcut,
        ObservableValue<String> obstacle,
        Runnable run) {
    private static final String ASKS = " …";

    /** An action whose object is plain. */
    public Action(
            String id, String label, String icon, String shortcut, ObservableValue<String> obstacle, Runnable run) {
        this(id, label, new ReadOnlyStringWrapper(""), icon, shortcut, obstacle, run);
    }

    /** The label with the object, as it is now; that more is asked first is still said last. */
    public String words() {
        String what = object.getValue();
        if (what.isEmpty()) {
            return label;
        }
        return label.endsWith(ASKS)
                ? label.substring(0, label.length() - ASKS.length()) + " " + what + ASKS
                : label + " " + what;
    }

    /** Whether nothing stands in the way. */
    public boolean isEnabled() {
        return obstacle.getValue().isEmpty();
    }
}
