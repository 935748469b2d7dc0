package org.auscult.workbench;

import java.util.List;
import java.util.function.Predicate;
import org.auscult.dataset.Recording;

/** Something that a filter can ask of a recording. Immutable. */
public interface FilterField {
    /** What it is called in a filter, in lower case: the usual name first. */
    List<String> names();

    /**
     * The values of some recordings, to choose from, sorted; empty if it is not chosen from a list.
     *
     * @param some of the data set's recordings
     */
    default List<String> choices(List<Recording> some) {
        return List.of();
    }

    /** Whether the scores or the thresholds decide; then it is to be asked anew when they change. */
    default boolean isAboutScores() {
        return false;
    }

    /**
     * Which recordings fit a term on this field; its negation is not looked at.
     *
     * @throws FilterSyntaxException if the term makes no sense for this field
     */
    Predicate<Recording> fitting(FilterTerm term);
}
