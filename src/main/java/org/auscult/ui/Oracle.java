package org.auscult.ui;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The mark of fusions that used test labels: no honest result, so they look different. */
public final class Oracle {
    private static final PseudoClass PSEUDO_CLASS = PseudoClass.getPseudoClass("oracle");

    private Oracle() {}

    /** Has a cell look as the style sheet wants such a fusion to, or not. */
    public static void mark(Node cell, boolean usesLabels) {
        cell.pseudoClassStateChanged(PSEUDO_CLASS, usesLabels);
    }
}
