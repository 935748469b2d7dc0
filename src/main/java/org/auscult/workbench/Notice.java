package org.auscult.workbench;

/**
 * A short word to the user about something that ended.
 *
 * @param level how bad it is
 * @param text for people, one or two lines
 * @param details what to copy into a report; may be empty
 */
public record Notice(Level level, String text, String details) {
    /** How bad it is. */
    public enum Level {
        DONE,
        WARNING,
        ERROR
    }
}
