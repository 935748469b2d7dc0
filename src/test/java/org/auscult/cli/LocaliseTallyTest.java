package org.auscult.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.auscult.demo.FaultRegion;
import org.junit.jupiter.api.Test;

class LocaliseTallyTest {
    private static final double[][] SECONDS = {{0, 1}, {1, 2}, {2, 3}, {3, 4}};

    @Test
    void countsHitsAgainstTheShareOfPlacesThatTouch() {
        LocaliseTally tally = new LocaliseTally();
        List<FaultRegion> second = List.of(new FaultRegion(1.2, 1.8, 0, 1000));
        tally.addTime(SECONDS, 1, second);
        tally.addTime(SECONDS, 2, second);
        tally.addTime(SECONDS, 3, List.of(new FaultRegion(0.5, 1.5, 0, 1), new FaultRegion(3.5, 4, 0, 1)));
        assertThat(tally.row().trim().split("\\s+")).containsExactly("3", "0.67", "0.42", "0", "–", "–");
    }

    @Test
    void aFaultThatIsEverywhereIsNoQuestion() {
        LocaliseTally tally = new LocaliseTally();
        tally.addTime(SECONDS, 1, List.of(new FaultRegion(0, 4, 0, 1000)));
        tally.addBand(new double[][] {{0, 1000}, {1000, 8000}}, 1, List.of(new FaultRegion(0, 4, 0, 1000)));
        assertThat(tally.row().trim().split("\\s+")).containsExactly("0", "–", "–", "1", "0.00", "0.50");
    }
}
