package org.auscult.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Finds the recordings below a folder. */
public final class DatasetScanner {
    /**
     * Recognises the layout and reads each file's header.
     *
     * @throws IOException naming the folder, if it is missing or no layout fits: then with what was looked for
     */
    public Dataset scan(Path root, Consumer<Progress> listener, StopSignal stop) throws IOException {
        throw new UnsupportedOperationException();
    }
}
