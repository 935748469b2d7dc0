package org.auscult.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.auscult.score.NearestNormals;
import org.auscult.score.Role;
import org.auscult.score.ScoredClip;

/**
 * A learned normal beside a clip.
 *
 * @param clip the normal
 * @param distance in the run's embedding, as {@link NearestNormals} takes it
 */
public record Neighbour(ScoredClip clip, double distance) {
    /**
     * The learned normals of a clip's machine nearest to it, nearest first; the clip itself is none.
     *
     * @param clips of the same run
     * @param most how many at most
     */
    public static List<Neighbour> of(ScoredClip clip, List<ScoredClip> clips, int most) {
        List<ScoredClip> normals = clips.stream()
                .filter(c -> c.role() == Role.LEARNED
                        && c.machine().equals(clip.machine())
                        && !c.recording().equals(clip.recording()))
                .toList();
        double[] distances = NearestNormals.distances(
                clip.embedding(), normals.stream().map(ScoredClip::embedding).toList());
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < distances.length; i++) {
            neighbours.add(new Neighbour(normals.get(i), distances[i]));
        }
        neighbours.sort(Comparator.comparingDouble(Neighbour::distance));
        return List.copyOf(neighbours.subList(0, Math.min(most, neighbours.size())));
    }
}
