package org.auscult.ui.plots;

import org.auscult.dataset.Recording;
import org.auscult.ui.Decimals;
import org.auscult.workbench.ScoreView;

/** What is said of the recording under the pointer. */
final class ClipTip {
    private static final Decimals SCORE = new Decimals(2);

    private ClipTip() {}

    static String of(Recording recording, ScoreView view) {
        String known = recording.name() + "\n" + recording.machine() + ", "
                + recording.condition().label();
        return view.of(recording)
                .map(clip -> known + ", " + clip.role().label() + "\nfused score " + SCORE.format(view.fused(clip)))
                .orElse(known);
    }
}
