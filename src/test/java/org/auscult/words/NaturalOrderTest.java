package org.auscult.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NaturalOrderTest {
    private static final List<String> ORDERED = List.of(
            "",
            "0",
            "00",
            "2",
            "02.wav",
            "2.wav",
            "8.5",
            "8.10",
            "10.wav",
            "16",
            "99999999999999999998",
            "99999999999999999999",
            "fan",
            "fan 2/id 3 part 9",
            "fan 2/id 3 part 10",
            "fan 2/id 20",
            "fan 10/id 3",
            "fan/2",
            "fans");

    @Test
    void numbersInNamesCountAsNumbersWhereverTheyStand() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> names = new ArrayList<>(ORDERED);
            Collections.shuffle(names, new Random(seed));
            names.sort(NaturalOrder.NAMES);
            assertThat(names).isEqualTo(ORDERED);
        }
    }

    @Test
    void isOneOrderForEveryPair() {
        for (int i = 0; i < ORDERED.size(); i++) {
            for (int j = 0; j < ORDERED.size(); j++) {
                assertThat(Integer.signum(NaturalOrder.NAMES.compare(ORDERED.get(i), ORDERED.get(j))))
                        .as(ORDERED.get(i) + " and " + ORDERED.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
