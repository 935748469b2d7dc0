package org.auscult.ui.plots;

import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/** Shows dots in the screen's own pixels. */
final class ScatterPicture extends ImageView {
    private @Nullable ScatterImage image;

    /** What dots are stamped on, of a size in points; kept for as long as it fits. */
    ScatterImage sized(double width, double height) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        ScatterImage kept = image;
        if (kept == null
                || kept.image().getWidth() != Math.ceil(width * scale)
                || kept.image().getHeight() != Math.ceil(height * scale)) {
            kept = new ScatterImage(width, height, scale);
            image = kept;
            setImage(kept.image());
            setFitWidth(kept.image().getWidth() / scale);
            setFitHeight(kept.image().getHeight() / scale);
        }
        return kept;
    }
}
