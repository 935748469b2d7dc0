package org.auscult.ui.plots;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A field between the words that belong to it: where a row of them is too long it breaks between phrases, not within one. */
final class Phrase extends HBox {
    Phrase(String before, Node field, String after) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(field);
        if (!before.isEmpty()) {
            Label words = new Label(before);
            words.setLabelFor(field);
            getChildren().add(0, words);
        }
        if (!after.isEmpty()) {
            getChildren().add(new Label(after));
        }
    }
}
