package org.auscult.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/** The colours of the window. */
public final class Theme {
    private static final int FONT_SIZE = 14;
    /** The default backgrounds of the two themes. */
    private static final Paint LIGHT_GROUND = Color.WHITE;

    private static final Paint DARK_GROUND = Color.rgb(13, 17, 23);

    private Theme() {}

    /** Paints everything in the theme, now and whenever it changes; a scene's window even before its first picture is there. */
    public static void follow(ObservableBooleanValue dark, Scene scene) {
        scene.fillProperty().bind(Bindings.createObjectBinding(() -> dark.get() ? DARK_GROUND : LIGHT_GROUND, dark));
        dark.addListener((property, old, value) -> apply(value));
        apply(dark.get());
    }

    /** Adds Auscult's own style sheet and its font to a scene: it looks the same on a machine without fonts. */
    public static void style(Scene scene) {
        for (String font : List.of("Roboto-Regular.ttf", "Roboto-Bold.ttf")) {
            Font.loadFont(Theme.class.getResourceAsStream("/org/auscult/assets/fonts/" + font), FONT_SIZE);
        }
        scene.getStylesheets()
                .add(Objects.requireNonNull(Theme.class.getResource("/org/auscult/assets/style/auscult.css"))
                        .toExternalForm());
    }

    private static void apply(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
