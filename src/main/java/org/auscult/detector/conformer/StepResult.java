package org.auscult.detector.conformer;

/**
 * The outcome of a step.
 *
 * @param idLoss mean over the clips it covers, unweighted
 * @param binaryLoss likewise
 * @param augmentationLoss likewise
 * @param gradientNorm L2 norm of the whole gradient before clipping
 */
public record StepResult(double idLoss, double binaryLoss, double augmentationLoss, double gradientNorm) {}
