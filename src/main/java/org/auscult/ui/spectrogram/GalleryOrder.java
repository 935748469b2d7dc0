package org.auscult.ui.spectrogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.auscult.dataset.Recording;
import org.auscult.score.ScoredClip;
import org.auscult.workbench.ScoreView;
import org.jspecify.annotations.Nullable;

/** In which order the gallery stands. */
enum GalleryOrder {
    LISTED("As listed"),
    FUSED("Highest score first"),
    SIMILAR("Most similar to the focused");

    private final String label;

    GalleryOrder(String label) {
        this.label = label;
    }

    /** The order of a name; another version's is the usual one. */
    static GalleryOrder named(String name) {
        return Stream.of(values())
                .filter(order -> order.name().equals(name))
                .findFirst()
                .orElse(FUSED);
    }

    String label() {
        return label;
    }

    /** The recordings in this order; those without scores stand last. */
    List<Recording> of(List<Recording> recordings, ScoreView view, @Nullable Recording focused) {
        Optional<ScoredClip> model = view.of(focused);
        if (this == LISTED || (this == SIMILAR && model.isEmpty())) {
            return recordings;
        }
        Map<Recording, Double> keys = new HashMap<>();
        for (Recording recording : recordings) {
            keys.put(
                    recording,
                    view.of(recording)
                            .map(clip -> this == FUSED
                                    ? -view.fused(clip)
                                    : distance(
                                            clip.embedding(),
                                            model.orElseThrow().embedding()))
                            .orElse(Double.POSITIVE_INFINITY));
        }
        List<Recording> ordered = new ArrayList<>(recordings);
        ordered.sort(Comparator.comparingDouble(r -> keys.getOrDefault(r, Double.POSITIVE_INFINITY)));
        return ordered;
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
