package org.auscult.ui.spectrogram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.auscult.feature.DisplaySpectrogram;
import org.auscult.workbench.Frequencies;
import org.auscult.workbench.Span;
import org.auscult.workbench.SpectrogramView;
import org.jspecify.annotations.Nullable;

/** What is in view of a spectrogram, in numbers: a row for each frame, a column for each band of bins, the highest level of each. */
final class LevelTable {
    private static final int MOST_COLUMNS = 64;

    private LevelTable() {}

    static List<List<String>> of(@Nullable DisplaySpectrogram s, SpectrogramView view) {
        if (s == null) {
            return List.of(List.of("Time (s)"));
        }
        Span hertz = Frequencies.of(view, s.highestHertz()).shown();
        Span time = view.timeIn(s.seconds());
        int low = bin(s, hertz.from());
        int high = bin(s, hertz.to());
        int perColumn = (high - low) / MOST_COLUMNS + 1;
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("Time (s)"));
        for (int b = low; b <= high; b += perColumn) {
            int last = Math.min(high, b + perColumn - 1);
            head.add(
                    b == last
                            ? String.format(Locale.ROOT, "%.0f Hz (dBFS)", b * s.hertzPerBin())
                            : String.format(
                                    Locale.ROOT, "%.0f–%.0f Hz (dBFS)", b * s.hertzPerBin(), last * s.hertzPerBin()));
        }
        rows.add(head);
        int end = Math.min(s.ready() - 1, (int) Math.floor(time.to() / s.secondsPerFrame()));
        for (int t = (int) Math.ceil(time.from() / s.secondsPerFrame()); t <= end; t++) {
            List<String> row = new ArrayList<>();
            row.add(String.format(Locale.ROOT, "%.4f", t * s.secondsPerFrame()));
            for (int b = low; b <= high; b += perColumn) {
                row.add(String.format(Locale.ROOT, "%.1f", highest(s, t, b, Math.min(high, b + perColumn - 1))));
            }
            rows.add(row);
        }
        return rows;
    }

    private static int bin(DisplaySpectrogram s, double hertz) {
        return (int) Math.max(0, Math.min(s.bins() - 1L, Math.round(hertz / s.hertzPerBin())));
    }

    private static float highest(DisplaySpectrogram s, int frame, int from, int to) {
        float most = s.decibels()[frame * s.bins() + from];
        for (int b = from + 1; b <= to; b++) {
            most = Math.max(most, s.decibels()[frame * s.bins() + b]);
        }
        return most;
    }
}
