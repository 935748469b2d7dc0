package org.auscult.workbench;

import java.util.List;

/**
 * Actions that belong together: a menu, a heading of the shortcut sheet and of the palette.
 *
 * @param title for people
 * @param sections the actions, parted by lines
 */
public record ActionGroup(String title, List<List<Action>> sections) {
    /** A group without parting lines. */
    public static ActionGroup of(String title, Action... actions) {
        return new ActionGroup(title, List.of(List.of(actions)));
    }

    /** All its actions. */
    public List<Action> actions() {
        return sections.stream().flatMap(List::stream).toList();
    }
}
