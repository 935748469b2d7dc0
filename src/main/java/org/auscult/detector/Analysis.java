package org.auscult.detector;

/**
 * What a fitted detector says of one clip.
 *
 * @param embedding the clip as a point; its length is the detector's own
 * @param headScores raw scores in the order of {@link FittedDetector#headScores()}; larger is more anomalous
 * @param saliency the weight of each stretch of time, evenly spread over the clip, summing to 1; empty if the detector
 *     has no such thing
 */
public record Analysis(float[] embedding, double[] headScores, float[] saliency) {}
