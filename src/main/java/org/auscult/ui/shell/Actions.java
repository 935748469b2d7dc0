package org.auscult.ui.shell;

import java.util.List;
import org.auscult.workbench.Action;
import org.auscult.workbench.ActionGroup;

/**
 * Everything the window can do, said once: menus, toolbar and shortcuts are made from it.
 *
 * @param groups in the order of the menus
 */
public record Actions(List<ActionGroup> groups) {
    /** Every action. */
    public List<Action> all() {
        return groups.stream().flatMap(group -> group.actions().stream()).toList();
    }

    /**
     * The action of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Action named(String id) {
        return all().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no action " + id));
    }
}
