package org.auscult.dataset;

import org.jspecify.annotations.Nullable;

/**
 * The user's wishes for reading a folder.
 *
 * @param layout the name or the key of a layout; null to recognise it
 * @param split how training and test are told apart
 * @param cutting how long recordings become clips
 * @param rules words by which folders of one's own are understood
 * @param truth a list, or a folder of lists, that tells the conditions that names leave out; null if there is none
 */
public record ScanSettings(
        @Nullable String layout,
        SplitRule split,
        Cutting cutting,
        FolderRules rules,
        @Nullable String truth) {
    /** All as it is found. */
    public static final ScanSettings USUAL =
            new ScanSettings(null, SplitRule.OWN, Cutting.USUAL, FolderRules.USUAL, null);

    /** The same with another list of conditions; null for none. */
    public ScanSettings withTruth(@Nullable String list) {
        return new ScanSettings(layout, split, cutting, rules, list);
    }
}
