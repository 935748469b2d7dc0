package org.auscult.detector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A detector that has learned. Not safe for use by several threads at once; may use several inside. */
public interface FittedDetector extends AutoCloseable {
    /** The names of the raw scores it gives beside the embedding, e.g. {@code S_id}; may be empty. */
    List<String> headScores();

    /** Analyses clips; what it says of one does not depend on the others. The clips may differ in length. */
    List<Analysis> analyse(List<Clip> clips);

    /** Writes all that is needed to reopen it into an existing folder. */
    void save(Path folder) throws IOException;

    /** Frees what it holds outside of the heap. */
    @Override
    void close();
}
