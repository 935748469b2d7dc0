package org.auscult;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Dataset;
import org.auscult.experiment.ExperimentRequest;
import org.auscult.experiment.ExperimentStore;
import org.auscult.workbench.CutOffTrainings;
import org.auscult.workbench.CutOffTrainings.CutOff;

/** Trainings that were cut off, in the folder of runs. */
record CutOffStore(ExperimentStore experiments) implements CutOffTrainings.Store {
    /** One that can't be read is none. */
    @Override
    public List<CutOff> on(Dataset dataset) throws IOException {
        List<CutOff> found = new ArrayList<>();
        for (Path folder : experiments.cutOff()) {
            try {
                ExperimentRequest request = ExperimentRequest.read(folder);
                if (request.isOn(dataset, folder)) {
                    found.add(new CutOff(folder, request.settings()));
                }
            } catch (IOException damaged) {
                continue;
            }
        }
        return found;
    }

    @Override
    public Path discard(Path folder) throws IOException {
        return experiments.delete(folder);
    }

    @Override
    public Path restore(Path trashed) throws IOException {
        return experiments.restore(trashed);
    }
}
