package org.auscult.workbench;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.auscult.dataset.Domain;
import org.auscult.dataset.Recording;

/**
 * What the recordings of a data set have that a filter can ask for; looked up once, not at every letter of a filter. Immutable.
 *
 * @param types the types of machine, in their order
 * @param ids the ids of machines, in their order
 * @param attributes the names of the attributes
 * @param hasDomains whether any is of the source or the target domain
 */
record FilterValues(List<String> types, List<String> ids, SortedSet<String> attributes, boolean hasDomains) {
    /** What these recordings have. */
    static FilterValues of(List<Recording> recordings) {
        SortedSet<String> attributes = new TreeSet<>();
        recordings.forEach(r -> attributes.addAll(r.attributes().keySet()));
        return new FilterValues(
                ChoiceField.valuesOf(recordings, r -> r.machine().type()),
                ChoiceField.valuesOf(recordings, r -> r.machine().id()),
                attributes,
                recordings.stream().anyMatch(r -> r.domain() != Domain.NONE));
    }
}
