package org.auscult.detector.conformer;

import java.util.List;
import org.auscult.dataset.MachineId;
import org.auscult.feature.Standardizer;

/** A network in training as the detector that it would be if the training ended now. Not closed: the network is the training's. */
record EpochView(Standardizer standardizer, List<MachineId> classes, double scale) {
    FittedConformer of(ConformerNetwork network, boolean hasBinary) {
        return new FittedConformer(network, standardizer, classes, hasBinary, scale);
    }
}
