package org.auscult.ui.spectrogram;

import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.auscult.ui.PlotText;
import org.auscult.workbench.Heard;
import org.auscult.workbench.Listening;
import org.jspecify.annotations.Nullable;

/** The waveform of what is heard, in its channel, above a spectrogram or over it. */
final class WaveformStrip {
    static final double HEIGHT = 40;

    private final Listening listening;
    private final Runnable onChange;
    private @Nullable Envelope envelope;

    /** @param onChange called when there is another waveform */
    WaveformStrip(Listening listening, Runnable onChange) {
        this.listening = listening;
        this.onChange = onChange;
        listening.heardProperty().addListener((property, old, sound) -> take());
        listening.modes().channelProperty().addListener((property, old, channel) -> take());
        take();
    }

    private void take() {
        Heard sound = listening.heardProperty().get();
        if (sound != null) {
            float[][] channels = sound.waveform().channels();
            int channel = Math.min(listening.modes().channelProperty().get(), channels.length - 1);
            envelope = Envelope.of(channels[channel], sound.waveform().sampleRate());
        }
        onChange.run();
    }

    /** Above the spectrogram, with what its edges stand for. */
    void paintAbove(GraphicsContext g, PlotArea area, double top, Color ink) {
        Envelope wave = envelope;
        if (wave != null) {
            double middle = top + HEIGHT / 2;
            wave.paint(g, area, middle, HEIGHT / 2, wave.peak(), ink);
            g.setFont(PlotText.font());
            g.setFill(ink);
            g.setTextAlign(TextAlignment.RIGHT);
            g.fillText(String.format(Locale.ROOT, "±%.1f", 100 * wave.peak()), area.left() - 7, middle - 3);
            g.fillText("% FS", area.left() - 7, middle + 11);
        }
    }

    /** Over the spectrogram, which shines through. */
    void paintOver(GraphicsContext g, PlotArea area, double opacity, Color ink) {
        Envelope wave = envelope;
        if (wave != null && opacity > 0) {
            g.setGlobalAlpha(opacity);
            wave.paint(g, area, area.top() + area.height() / 2, area.height() / 2, wave.peak(), ink);
            g.setGlobalAlpha(1);
        }
    }
}
