package org.auscult.workbench;

import java.util.List;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What a filter can ask about. Immutable.
 *
 * @param recordings of the data set
 * @param values what they have
 * @param verdicts the scores of the shown run and what they call anomalous
 * @param judgements what the user says of recordings
 */
public record FilterContext(List<Recording> recordings, FilterValues values, Verdicts verdicts, Judgements judgements) {
    /** No data set, no run. */
    public static final FilterContext NONE = of(null, Verdicts.NONE, Judgements.NONE);

    /** The context of a data set and the shown run. */
    public static FilterContext of(@Nullable Dataset dataset, Verdicts verdicts, Judgements judgements) {
        List<Recording> recordings = dataset == null ? List.of() : dataset.recordings();
        return new FilterContext(recordings, FilterValues.of(recordings), verdicts, judgements);
    }

    /** The same recordings, of which the user says otherwise. */
    public FilterContext judgedBy(Judgements other) {
        return new FilterContext(recordings, values, verdicts, other);
    }

    /** The same recordings, called otherwise. */
    public FilterContext judgedBy(Verdicts other) {
        return new FilterContext(recordings, values, other, judgements);
    }
}
