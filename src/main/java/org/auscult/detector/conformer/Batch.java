package org.auscult.detector.conformer;

/**
 * One training batch.
 *
 * @param clips number of clips
 * @param frames frames of each
 * @param values standardised log-mel, [clips × frames × mels]
 * @param id class of each of the first {@code id.length} clips, which are those that the id and augmentation losses cover
 * @param target 1 for a clip of the target type, 0 for another; one a clip
 * @param augmentation class of each of the first {@code id.length} clips
 */
public record Batch(int clips, int frames, float[] values, int[] id, float[] target, int[] augmentation) {}
