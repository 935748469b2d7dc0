package org.auscult.ui.experiments;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/** The mark of fusions that used test labels: no honest result, so they look different. */
final class Oracle {
    static final PseudoClass PSEUDO_CLASS = PseudoClass.getPseudoClass("oracle");

    private Oracle() {}

    static boolean uses(@Nullable String title) {
        return title != null && title.toLowerCase(Locale.ROOT).contains("oracle");
    }
}
