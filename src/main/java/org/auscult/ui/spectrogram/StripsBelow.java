package org.auscult.ui.spectrogram;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import org.auscult.score.ScoredClip;
import org.auscult.ui.WholeText;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Selection;
import org.auscult.workbench.Workbench;

/** Which ribbons lie below the spectrogram of the focused recording: what the run attended to, and where there is room, how far each frame deviates. */
final class StripsBelow {
    private static final double GAP = SpectrogramPlot.GAP;

    private final Workbench workbench;
    private final Selection selection;
    private final Deviations deviations;
    private final Label reason = new Label();

    StripsBelow(Workbench workbench, Selection selection, Deviations deviations) {
        this.workbench = workbench;
        this.selection = selection;
        this.deviations = deviations;
        reason.setId("no-deviation");
        reason.setWrapText(true);
        reason.textProperty().bind(deviations.statusProperty());
        WholeText.of(reason);
    }

    /** Says why there are no deviations, in their place. */
    Label reason() {
        return reason;
    }

    /** Takes the reason away: there is no spectrogram. */
    void hide() {
        reason.setVisible(false);
    }

    /** What they take, with the gaps between them. */
    double height(boolean isRoomForDeviations) {
        return (attention().length > 0 ? Ribbons.ATTENTION + GAP : 0)
                + (isRoomForDeviations ? Ribbons.DEVIATION + GAP : 0);
    }

    private float[] attention() {
        return workbench
                .scoresProperty()
                .get()
                .of(selection.focusedProperty().get())
                .map(ScoredClip::saliency)
                .orElse(new float[0]);
    }

    /**
     * Paints them.
     *
     * @return where they end
     */
    double paint(GraphicsContext g, PlotArea shown, ColorMap colors, Color ink, boolean isRoomForDeviations) {
        Ribbons ribbons = new Ribbons(g, shown, ink);
        float[] attention = attention();
        double at = shown.top() + shown.height() + GAP;
        if (attention.length > 0) {
            ribbons.attention(attention, colors, at);
            at += Ribbons.ATTENTION + GAP;
        }
        reason.setVisible(isRoomForDeviations && deviations.shownProperty().get() == null);
        if (isRoomForDeviations) {
            ribbons.deviation(deviations.shownProperty().get(), at);
            reason.resizeRelocate(shown.left() + GAP, at, shown.width() - 2 * GAP, Ribbons.DEVIATION - GAP);
            at += Ribbons.DEVIATION + GAP;
        }
        return at - GAP;
    }
}
