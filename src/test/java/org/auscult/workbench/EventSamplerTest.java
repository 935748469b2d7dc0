package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventSamplerTest {
    private final BlockingQueue<List<Integer>> parcels = new LinkedBlockingQueue<>();
    private final EventSampler<Integer> sampler = new EventSampler<>(Runnable::run, parcels::add);

    @Test
    void theLastOfABurstArrivesThoughNoneFollows() throws InterruptedException {
        List.of(1, 2, 3).forEach(sampler::add);
        assertThat(parcels.poll(10, TimeUnit.SECONDS)).containsExactly(1);
        assertThat(parcels.poll(10, TimeUnit.SECONDS)).containsExactly(2, 3);
    }

    @Test
    void whatWaitsArrivesAtTheEndAndOnce() {
        List.of(1, 2).forEach(sampler::add);
        sampler.flush();
        sampler.flush();
        assertThat(parcels).containsExactly(List.of(1), List.of(2));
    }
}
