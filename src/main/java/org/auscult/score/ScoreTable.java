package org.auscult.score;

import java.util.List;

/**
 * The scores of many clips.
 *
 * @param scores the names of the scores, e.g. {@code S_maha}
 * @param clips one row a clip
 */
public record ScoreTable(List<String> scores, List<ScoredClip> clips) {
    public ScoreTable {
        scores = List.copyOf(scores);
        clips = List.copyOf(clips);
    }
}
