package org.auscult.ui.plots;

import java.util.Locale;
import org.auscult.dataset.Recording;
import org.auscult.workbench.ScoreView;

/** What is said of the recording under the pointer. */
final class ClipTip {
    private ClipTip() {}

    static String of(Recording recording, ScoreView view) {
        String known = recording.name() + "\n" + recording.machine() + ", "
                + recording.condition().label();
        return view.of(recording)
                .map(clip -> known + ", " + clip.role().label()
                        + String.format(Locale.ROOT, "\nfused score %.2f", view.fused(clip)))
                .orElse(known);
    }
}
