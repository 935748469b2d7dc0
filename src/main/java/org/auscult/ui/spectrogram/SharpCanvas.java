package org.auscult.ui.spectrogram;

import javafx.scene.canvas.Canvas;
import javafx.scene.transform.Scale;

/** A canvas painted in points, whose pixels can be finer than they for a picture. */
class SharpCanvas extends Canvas {
    private double sharpness = 1;

    /** Sets how many pixels a point has, from the next {@link #fit} on. */
    void sharpen(double pixelsAPoint) {
        sharpness = pixelsAPoint;
    }

    /** Gives it a size in points; it is empty then if it had another. */
    void fit(double width, double height) {
        setWidth(sharpness * width);
        setHeight(sharpness * height);
        getTransforms().setAll(new Scale(1 / sharpness, 1 / sharpness));
        getGraphicsContext2D().setTransform(sharpness, 0, 0, sharpness, 0, 0);
    }
}
