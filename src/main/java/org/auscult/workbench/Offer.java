package org.auscult.workbench;

/**
 * What the user can do at once about something that ended.
 *
 * @param words for people: "Show run", "Undo"
 * @param accept does it; called on the FX thread
 */
public record Offer(String words, Runnable accept) {}
