package org.auscult.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class PlayerTest {
    private static final int RATE = 8000;

    private final FakeOutput output = new FakeOutput();
    private final Semaphore changes = new Semaphore(0);
    private final Player player = new Player(output, changes::release);

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void playsToTheEndAndStaysThere() throws InterruptedException {
        player.play(Passage.whole(new float[RATE / 2], RATE), 0.1);
        output.play(RATE / 5);
        assertThat(player.positionSeconds()).isCloseTo(0.3, within(1e-9));
        output.play(RATE / 5);
        assertThat(changes.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(player.isPlaying()).isFalse();
        assertThat(player.positionSeconds()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void stopsWhereTheEarWas() throws InterruptedException {
        player.play(Passage.whole(new float[RATE], RATE), 0);
        output.play(RATE / 4);
        player.stop();
        assertThat(player.positionSeconds()).isCloseTo(0.25, within(1e-9));
        assertThat(player.isPlaying()).isFalse();
    }

    @Test
    void aDeviceThatGoesAwayLeavesASilentClock() throws InterruptedException {
        player.play(Passage.whole(new float[2 * RATE], RATE).between(0, 0.6), 0);
        output.play(RATE / 2);
        output.pull();
        assertThat(changes.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(player.status()).startsWith("No sound device");
        assertThat(changes.tryAcquire(5, TimeUnit.SECONDS))
                .as("it ends as if it played")
                .isTrue();
        assertThat(player.positionSeconds()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void aDeviceThatIsBackIsToldOfAsSoonAsItPlays() throws InterruptedException {
        output.pull();
        player.play(Passage.whole(new float[RATE], RATE).between(0, 0.1), 0);
        assertThat(changes.tryAcquire(2, 5, TimeUnit.SECONDS)).isTrue();
        assertThat(player.status()).startsWith("No sound device");
        output.plug();
        player.play(Passage.whole(new float[RATE], RATE).looped(), 0);
        assertThat(changes.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
        assertThat(player.status()).isEqualTo(output.label());
        assertThat(player.isPlaying()).isTrue();
    }

    @Test
    void whatDoubleSpeedBringsAboveHalfTheRateIsHeardToo() throws InterruptedException {
        Passage tone = Passage.whole(tone(3000), RATE).looped();
        player.play(tone, 0);
        output.play(RATE / 4);
        assertThat(Tone.power(output.samples(), 3000, RATE)).isGreaterThan(0.5);
        player.change(tone.atSpeed(2));
        assertThat(player.positionSeconds()).isCloseTo(0.25, within(1e-9));
        output.play(2 * RATE);
        float[] heard = output.samples();
        assertThat(Tone.power(Arrays.copyOfRange(heard, heard.length - RATE / 4, heard.length), 6000, 2 * RATE))
                .isGreaterThan(0.5);
    }

    private static float[] tone(double hertz) {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(2 * Math.PI * hertz * i / RATE);
        }
        return samples;
    }

    @Test
    void withoutADeviceTheClockRunsSilently() throws InterruptedException {
        SoundOutput none = new SoundOutput() {
            @Override
            public Stream open(int sampleRate) throws IOException {
                throw new IOException("nothing there");
            }

            @Override
            public boolean isThere() {
                return false;
            }

            @Override
            public String label() {
                return "Sound: none yet";
            }
        };
        try (Player silent = new Player(none, changes::release)) {
            assertThat(changes.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(silent.status()).as("before anything plays").startsWith("No sound device");
            silent.play(Passage.whole(new float[RATE], RATE).between(0, 0.2), 0);
            assertThat(changes.tryAcquire(5, TimeUnit.SECONDS)).isTrue();
            assertThat(silent.positionSeconds()).isCloseTo(0.2, within(1e-9));
        }
    }
}
