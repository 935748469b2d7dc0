package org.auscult.detector.conformer.layer;

/**
 * One run through the network by a group of clips.
 *
 * @param training batch statistics and dropout; otherwise running statistics
 * @param clips clips in the group
 * @param firstClip the place of its first clip in the batch
 * @param rowsOfClip frames of a clip inside the blocks
 * @param seed of the dropout of this step
 */
public record Pass(boolean training, int clips, int firstClip, int rowsOfClip, long seed) {
    /** Rows of the group's matrices inside the blocks. */
    public int rows() {
        return clips * rowsOfClip;
    }
}
