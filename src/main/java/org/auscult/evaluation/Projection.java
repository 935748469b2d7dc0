package org.auscult.evaluation;

import java.util.List;
import java.util.function.Consumer;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** A way to lay out embeddings in the plane. */
public interface Projection {
    /** The name for people. */
    String title();

    /** The name of an axis, 0 or 1, for people. */
    String axis(int index);

    /**
     * The points in the plane, [points][2]; the same for the same points.
     *
     * @param points all of one length
     * @param progress told how far it is
     * @throws java.util.concurrent.CancellationException if it was stopped
     */
    double[][] project(List<float[]> points, Consumer<Progress> progress, StopSignal stop);
}
