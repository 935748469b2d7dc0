package org.auscult.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Makes the demo plant on disk. */
public final class DemoPlant {
    /** Makes a plant of these settings. */
    public DemoPlant(PlantSettings settings) {
        throw new UnsupportedOperationException();
    }

    /** Writes all clips below {@code folder} in the layout of DCASE 2020, and {@code faults.csv}; a plant already whole there is kept. */
    public void write(Path folder, Consumer<Progress> listener, StopSignal stop) throws IOException {
        throw new UnsupportedOperationException();
    }
}
