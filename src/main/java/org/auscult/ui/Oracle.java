package org.auscult.ui;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/** The mark of fusions that used test labels: no honest result, so they look different. */
public final class Oracle {
    /** On cells and buttons, for the style sheet. */
    public static final PseudoClass PSEUDO_CLASS = PseudoClass.getPseudoClass("oracle");

    private Oracle() {}

    /** Whether a fusion of this title used test labels. */
    public static boolean uses(@Nullable String title) {
        return title != null && title.toLowerCase(Locale.ROOT).contains("oracle");
    }
}
