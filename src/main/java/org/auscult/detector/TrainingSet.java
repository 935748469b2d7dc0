package org.auscult.detector;

import java.util.List;
import org.auscult.dataset.MachineId;
import org.auscult.dataset.Recording;
import org.auscult.feature.ClipSource;

/**
 * What a detector learns from.
 *
 * @param type the target type of machine
 * @param normals normal training clips of that type, held-out ones left out
 * @param heldOut normal training clips of that type that must not be learned from
 * @param others normal training clips of the other types; may be empty
 * @param probes clips of the target type to follow through the training, never learned from; may be empty
 * @param source gives their sound
 * @param threads how many threads the fit may use
 */
public record TrainingSet(
        String type,
        List<Recording> normals,
        List<Recording> heldOut,
        List<Recording> others,
        List<Recording> probes,
        ClipSource source,
        int threads) {
    /** The machines of the target type, sorted. */
    public List<MachineId> machines() {
        return normals.stream().map(Recording::machine).distinct().sorted().toList();
    }
}
