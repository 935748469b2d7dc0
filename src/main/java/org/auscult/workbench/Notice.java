package org.auscult.workbench;

import java.util.List;

/**
 * A short word to the user about something that ended.
 *
 * @param level how bad it is
 * @param text for people, one or two lines
 * @param details what to copy into a report; may be empty
 * @param offers what can be done about it at once
 */
public record Notice(Level level, String text, String details, List<Offer> offers) {
    /** How bad it is. */
    public enum Level {
        DONE,
        WARNING,
        ERROR
    }
}
