package org.auscult.detector;

import java.util.List;

/** The detectors there are: adding one is a class and a line in the composition root's list. */
public record Detectors(List<Detector> all) {
    /**
     * The detector with this key.
     *
     * @throws IllegalArgumentException naming the known ones, if there is none
     */
    public Detector named(String key) {
        return all.stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no detector \"" + key + "\"; there are "
                        + all.stream().map(Detector::key).toList()));
    }
}
