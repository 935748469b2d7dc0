package org.auscult.ui.spectrogram;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.auscult.ui.Icons;
import org.auscult.workbench.SpectrogramView;

/** Locks the scale of levels, so that the same level has the same colour in all recordings, or fits it to each. */
final class ScaleLock extends Button {
    private final SpectrogramView view;

    ScaleLock(SpectrogramView view) {
        this.view = view;
        setId("scale-lock");
        getStyleClass().addAll("flat", "button-icon", "small");
        setTooltip(new Tooltip());
        setOnAction(event -> view.fittedProperty().set(!view.fittedProperty().get()));
        view.fittedProperty().addListener((property, old, isFitted) -> show());
        show();
    }

    private void show() {
        boolean isFitted = view.fittedProperty().get();
        String words = isFitted
                ? "Colours fit each recording: lock them, the same level in the same colour everywhere"
                : "The same level has the same colour in all recordings: unlock to fit the colours to each";
        setGraphic(Icons.of(isFitted ? "mdi2l-lock-open-variant-outline" : "mdi2l-lock-outline"));
        getTooltip().setText(words);
        setAccessibleText(words);
    }
}
