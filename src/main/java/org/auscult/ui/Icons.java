package org.auscult.ui;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the Material set, coloured by the style sheet. */
public final class Icons {
    private Icons() {}

    /** The icon of a literal, e.g. {@code mdi2f-folder-open-outline}. */
    public static FontIcon of(String literal) {
        return new FontIcon(literal);
    }
}
