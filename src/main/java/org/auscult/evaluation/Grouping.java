package org.auscult.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.evaluation.Evaluation.Judged;

/** How clips are grouped before a score is assessed on each group (METHOD §6). */
public enum Grouping {
    /** Each machine by itself; since DCASE 2021, its section. */
    MACHINE("Ids or sections") {
        @Override
        List<Group> groups(List<Judged> clips) {
            return named(clips, clip -> clip.machine().toString());
        }
    },
    /** Each domain of a machine by itself, as DCASE 2021 sums up. */
    DOMAIN("Domains, own faults (2021)") {
        @Override
        List<Group> groups(List<Judged> clips) {
            return named(
                    clips.stream().filter(clip -> clip.domain() != Domain.NONE).toList(),
                    clip -> clip.machine() + " " + clip.domain().label());
        }
    },
    /** Each domain's normals against all faults of the machine, pAUC over all its clips, as DCASE sums up since 2022. */
    DOMAIN_AGAINST_ALL("Domains, all faults (2022)") {
        @Override
        List<Group> groups(List<Judged> clips) {
            List<Group> groups = new ArrayList<>();
            for (Group machine : MACHINE.groups(clips)) {
                machine.auc().stream()
                        .map(Judged::domain)
                        .filter(domain -> domain != Domain.NONE)
                        .distinct()
                        .sorted()
                        .forEach(domain -> groups.add(new Group(
                                machine.name() + " " + domain.label(),
                                machine.auc().stream()
                                        .filter(clip -> clip.condition() != Condition.NORMAL || clip.domain() == domain)
                                        .toList(),
                                machine.pauc())));
            }
            return groups;
        }
    },
    /** All machines of a type together. */
    TYPE("Types, machines together") {
        @Override
        List<Group> groups(List<Judged> clips) {
            return named(clips, clip -> clip.machine().type());
        }
    };

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    /**
     * A group of clips.
     *
     * @param name for people
     * @param auc the clips its AUC is taken over
     * @param pauc the clips its pAUC is taken over
     */
    record Group(String name, List<Judged> auc, List<Judged> pauc) {}

    /** The words for people: "Ids or sections". */
    public String label() {
        return label;
    }

    /** The groups, sorted by name; clips of unknown condition are left out. */
    abstract List<Group> groups(List<Judged> clips);

    private static List<Group> named(Collection<Judged> clips, Function<Judged, String> name) {
        Map<String, List<Judged>> groups = clips.stream()
                .filter(clip -> clip.condition() != Condition.UNKNOWN)
                .collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        List<Group> all = new ArrayList<>();
        groups.forEach((key, own) -> all.add(new Group(key, own, own)));
        return all;
    }
}
