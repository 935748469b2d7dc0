package org.auscult.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.auscult.dataset.Condition;
import org.auscult.dataset.Domain;
import org.auscult.dataset.MachineId;
import org.auscult.evaluation.Evaluation.Judged;
import org.auscult.task.StopSignal;
import org.junit.jupiter.api.Test;

class AssessmentsTest {
    private final List<Judged> clips = new ArrayList<>();

    @Test
    void sumsUpOverIdsAndNamesTheWorst() {
        // AUC 1 and 0.5 by hand: of four pairs, the second id wins two.
        add("00", Domain.NONE, Condition.NORMAL, 1, 2);
        add("00", Domain.NONE, Condition.ANOMALOUS, 3, 4);
        add("02", Domain.NONE, Condition.NORMAL, 1, 4);
        add("02", Domain.NONE, Condition.ANOMALOUS, 2, 3);
        Assessments found = assess(Grouping.MACHINE);
        assertThat(found.groups()).extracting(Assessment::name).containsExactly("fan 00", "fan 02");
        assertThat(found.groups()).extracting(row -> row.auc().value()).containsExactly(1.0, 0.5);
        assertThat(found.mean().auc().value()).isEqualTo(0.75);
        assertThat(found.harmonicMean().auc().value()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(found.worst().auc().value()).isEqualTo(0.5);
        assertThat(found.worst().name()).isEqualTo("Worst: fan 02");
        assertThat(found.worst())
                .as("the row's numbers are that machine's")
                .usingRecursiveComparison()
                .ignoringFields("name")
                .isEqualTo(found.groups().get(1));
        Interval sure = found.groups().get(0).auc().interval();
        assertThat(sure).isEqualTo(new Interval(1, 1));
        Interval mean = found.mean().auc().interval();
        assertThat(mean.low()).as("half of the second id's worst, 0").isEqualTo(0.5);
        assertThat(mean.high()).isEqualTo(1);
    }

    @Test
    void whatIsUndefinedStaysSoAndEntersNoSum() {
        add("00", Domain.NONE, Condition.NORMAL, 1, 2);
        add("02", Domain.NONE, Condition.NORMAL, 1);
        add("02", Domain.NONE, Condition.ANOMALOUS, 2);
        add("02", Domain.NONE, Condition.UNKNOWN, 9);
        Assessments found = assess(Grouping.MACHINE);
        assertThat(found.groups().get(0).auc()).isEqualTo(Estimate.UNDEFINED);
        assertThat(found.groups().get(0).normal()).isEqualTo(2);
        assertThat(found.groups().get(1).normal())
                .as("unlabelled clips are left out")
                .isEqualTo(1);
        assertThat(found.mean().auc().value()).isEqualTo(1);
        Assessments none =
                Assessments.of(clips.subList(0, 2), Grouping.MACHINE, 0.1, Bootstrap.USUAL, new StopSignal());
        assertThat(none.mean().auc()).isEqualTo(Estimate.UNDEFINED);
        assertThat(none.worst().name()).isEqualTo("Worst: –");
        assertThat(assess(Grouping.DOMAIN).groups()).isEmpty();
    }

    @Test
    void domainsMeetTheirOwnFaultsIn2021AndAllSince2022() {
        add("00", Domain.SOURCE, Condition.NORMAL, 1, 3);
        add("00", Domain.TARGET, Condition.NORMAL, 2, 6);
        add("00", Domain.SOURCE, Condition.ANOMALOUS, 4);
        add("00", Domain.TARGET, Condition.ANOMALOUS, 5);
        assertThat(assess(Grouping.DOMAIN).groups())
                .extracting(Assessment::name, row -> row.auc().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("fan 00 source", 1.0),
                        org.assertj.core.groups.Tuple.tuple("fan 00 target", 0.5));
        Assessments since = assess(Grouping.DOMAIN_AGAINST_ALL);
        assertThat(since.groups()).extracting(row -> row.auc().value()).containsExactly(1.0, 0.5);
        assertThat(since.groups()).extracting(Assessment::anomalous).containsExactly(2, 2);
        double overAll = Evaluation.curve(clips).orElseThrow().partialAuc(0.1);
        assertThat(since.groups()).extracting(row -> row.pauc().value()).containsExactly(overAll, overAll);
        double official = OfficialScores.fitting(clips).get(1).of(clips, 0.1);
        assertThat(official).isCloseTo(3 / (1 / 1.0 + 1 / 0.5 + 1 / overAll), within(1e-12));
        assertThat(assess(Grouping.TYPE).groups().get(0).auc().value())
                .isEqualTo(Evaluation.curve(clips).orElseThrow().auc());
        assertThat(OfficialScores.fitting(clips))
                .extracting(OfficialScore::title)
                .first()
                .isEqualTo("DCASE 2021");
    }

    private Assessments assess(Grouping grouping) {
        return Assessments.of(clips, grouping, 0.1, Bootstrap.USUAL, new StopSignal());
    }

    private void add(String id, Domain domain, Condition condition, double... scores) {
        for (double score : scores) {
            clips.add(new Judged(new MachineId("fan", id), condition, domain, score));
        }
    }
}
