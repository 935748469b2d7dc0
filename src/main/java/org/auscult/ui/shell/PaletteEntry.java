package org.auscult.ui.shell;

/**
 * Something the palette finds.
 *
 * @param icon the literal of its icon
 * @param title what is searched
 * @param kind what it is: the menu of an action, "Recording"
 * @param synonyms other words by which it is found
 * @param keys its shortcut; empty if none
 * @param obstacle why it can't be chosen now; empty if it can
 * @param run does it
 */
record PaletteEntry(
        String icon, String title, String kind, String synonyms, String keys, String obstacle, Runnable run) {
    /** An entry that can always be chosen. */
    static PaletteEntry free(String icon, String title, String kind, Runnable run) {
        return new PaletteEntry(icon, title, kind, "", "", "", run);
    }

    /** Whether nothing stands in the way. */
    boolean isEnabled() {
        return obstacle.isEmpty();
    }
}
