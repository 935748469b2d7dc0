package org.auscult.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MachineIdTest {
    @Test
    void machinesStandInTheOrderOfTheirNumbers() {
        MachineId second = new MachineId("fan", "2");
        MachineId tenth = new MachineId("fan", "10");
        MachineId pump = new MachineId("pump", "1");

        assertThat(List.of(pump, tenth, second).stream().sorted()).containsExactly(second, tenth, pump);
        assertThat(MachineId.group(List.of(tenth, second), machine -> machine).keySet())
                .containsExactly(second, tenth);
    }
}
