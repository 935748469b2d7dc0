package org.auscult.ui.plots;

import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Recording;
import org.auscult.evaluation.Projection;
import org.auscult.evaluation.Projections;
import org.auscult.score.ScoredClip;

/**
 * Clips in the plane.
 *
 * @param by laid them out
 * @param clips the clips
 * @param places x and y in a row each
 */
record Placed(Projection by, List<ScoredClip> clips, double[][] places) {
    static final Placed NONE = new Placed(Projections.all().get(0), List.of(), new double[0][2]);

    /** A row a clip. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("file", "machine", "role", "condition", by.axis(0), by.axis(1)));
        for (int i = 0; i < clips.size(); i++) {
            Recording recording = clips.get(i).recording();
            rows.add(List.of(
                    recording.name(),
                    recording.machine().toString(),
                    clips.get(i).role().label(),
                    recording.condition().label(),
                    String.valueOf(places[i][0]),
                    String.valueOf(places[i][1])));
        }
        return rows;
    }
}
