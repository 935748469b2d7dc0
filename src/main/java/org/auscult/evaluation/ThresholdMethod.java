package org.auscult.evaluation;

/** A way to set a threshold from normal clips alone (METHOD §6). */
public interface ThresholdMethod {
    /** The name for people. */
    String title();

    /**
     * The threshold.
     *
     * @param normals scores of normals that were not learned from, at least one
     * @param origin what these scores are for a clip from which nothing differs: distributions of positive numbers begin there
     * @param falseAlarmRate the share of normals that may be called anomalous, 0 … 1; methods with a rate of their own ignore it
     */
    Threshold of(double[] normals, double origin, double falseAlarmRate);

    /** Whether new normals that come as those came alarm no more often than the rate, if there are enough of them. */
    default boolean promisesRate() {
        return false;
    }
}
