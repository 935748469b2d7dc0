package org.auscult.workbench;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The filters that were used, newest first, and a place among them to step through. Used on the FX thread. */
public final class FilterHistory {
    private static final int KEPT = 20;

    private final ObservableList<String> texts = FXCollections.observableArrayList();
    private int at = -1;
    private String draft = "";

    /** Their texts, the newest first. */
    public ObservableList<String> texts() {
        return texts;
    }

    /** Keeps a text; a second time it moves to the front. */
    public void keep(String text) {
        at = -1;
        if (!text.isBlank()) {
            texts.remove(text.strip());
            texts.add(0, text.strip());
            texts.remove(Math.min(KEPT, texts.size()), texts.size());
        }
    }

    /** The next older one; the oldest again at the end; what is typed if there is none. */
    public String older(String typed) {
        draft = at < 0 ? typed : draft;
        at = Math.min(at + 1, texts.size() - 1);
        return at < 0 ? typed : texts.get(at);
    }

    /** The next newer one; after the newest, what was typed before. */
    public String newer(String typed) {
        if (at < 0) {
            return typed;
        }
        at--;
        return at < 0 ? draft : texts.get(at);
    }
}
