package org.auscult.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;

/** The colours of the window. */
public final class Theme {
    private Theme() {}

    /** Paints everything in the theme, now and whenever it changes. */
    public static void follow(ObservableBooleanValue dark) {
        dark.addListener((property, old, value) -> apply(value));
        apply(dark.get());
    }

    /** Adds Auscult's own style sheet to a scene. */
    public static void style(Scene scene) {
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource("/org/auscult/assets/style/auscult.css"))
                        .toExternalForm());
    }

    private static void apply(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
