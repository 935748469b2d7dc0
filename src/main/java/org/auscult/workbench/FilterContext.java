package org.auscult.workbench;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * What a filter can ask about. Immutable.
 *
 * @param recordings of the data set
 * @param attributes the names of the attributes that recordings have
 * @param verdicts the scores of the shown run and what they call anomalous
 * @param judgements what the user says of recordings
 */
public record FilterContext(
        List<Recording> recordings, SortedSet<String> attributes, Verdicts verdicts, Judgements judgements) {
    /** No data set, no run. */
    public static final FilterContext NONE = of(null, Verdicts.NONE, Judgements.NONE);

    /** The context of a data set and the shown run. */
    public static FilterContext of(@Nullable Dataset dataset, Verdicts verdicts, Judgements judgements) {
        List<Recording> recordings = dataset == null ? List.of() : dataset.recordings();
        SortedSet<String> attributes = new TreeSet<>();
        recordings.forEach(r -> attributes.addAll(r.attributes().keySet()));
        return new FilterContext(recordings, attributes, verdicts, judgements);
    }

    /** The same recordings, of which the user says otherwise. */
    public FilterContext judgedBy(Judgements other) {
        return new FilterContext(recordings, attributes, verdicts, other);
    }

    /** The same recordings, called otherwise. */
    public FilterContext judgedBy(Verdicts other) {
        return new FilterContext(recordings, attributes, other, judgements);
    }
}
