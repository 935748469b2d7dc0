package org.auscult.ui.spectrogram;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.auscult.ui.Drawing;

/**
 * A picture of the spectrogram in another size, sharper than the screen: without what is for the user's hands and the frame of the focus.
 *
 * @param plot the spectrogram
 * @param focusable its style while it can have the focus
 * @param unseen left out
 * @param sharpen sets how many pixels a point has
 */
record SpectrogramPhoto(Region plot, String focusable, List<Node> unseen, DoubleConsumer sharpen) implements Drawing {
    private static final double SHARPNESS = 2;

    @Override
    public void paint(Graphics2D g, double width, double height) {
        g.drawImage(pixels(Math.floor(width), Math.floor(height)), 0, 0, (int) width, (int) height, null);
    }

    private BufferedImage pixels(double width, double height) {
        double paneWidth = plot.getWidth();
        double paneHeight = plot.getHeight();
        SnapshotParameters sharp = new SnapshotParameters();
        sharp.setTransform(new Scale(SHARPNESS, SHARPNESS));
        sharp.setFill(Color.TRANSPARENT);
        plot.setManaged(false);
        plot.getStyleClass().remove(focusable);
        unseen.forEach(node -> node.setOpacity(0));
        try {
            sharpen.accept(SHARPNESS);
            plot.resize(width, height);
            plot.layout();
            return SwingFXUtils.fromFXImage(plot.snapshot(sharp, null), null);
        } finally {
            sharpen.accept(1);
            unseen.forEach(node -> node.setOpacity(1));
            plot.getStyleClass().add(focusable);
            plot.resize(paneWidth, paneHeight);
            plot.setManaged(true);
        }
    }
}
