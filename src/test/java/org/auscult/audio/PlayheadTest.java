package org.auscult.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is handed to the device, and which second is audible for the frames that it has played. */
final class PlayheadTest {
    private static final int RATE = 1000;

    private final Resampler resampler = new Resampler();
    private final AtomicLong played = new AtomicLong();

    @Test
    void theAudibleSecondIsThatOfTheFrameTheDevicePlays() {
        Playhead playhead = start(Passage.whole(ramp(5000), RATE), 1);
        assertThat(next(playhead, 500)).hasSize(500);
        assertThat(playhead.seconds()).isEqualTo(1);
        played.set(200);
        assertThat(playhead.seconds()).isCloseTo(1.2, within(1e-9));
        played.set(9999);
        assertThat(playhead.seconds()).as("no more than was handed over").isCloseTo(1.5, within(1e-9));
    }

    @Test
    void aLoopedRegionComesBackToItsStart() {
        Playhead playhead =
                start(Passage.whole(ramp(5000), RATE).between(2, 2.5).looped(), 2.4);
        float[] given = next(playhead, 1300);
        assertThat(given[50]).as("in the middle of the first round").isCloseTo(2450 / 5000f, within(1e-3f));
        assertThat(given[100 + 250]).isCloseTo(2250 / 5000f, within(1e-3f));
        assertThat(given[600 + 250]).isCloseTo(2250 / 5000f, within(1e-3f));
        for (double[] pair : new double[][] {{50, 2.45}, {100, 2.0}, {350, 2.25}, {600, 2.0}, {1299, 2.199}}) {
            played.set((long) pair[0]);
            assertThat(playhead.seconds()).isCloseTo(pair[1], within(1e-9));
        }
    }

    @Test
    void doubleSpeedPassesTwoSecondsASecondAndAnOctaveUp() {
        Playhead playhead = start(Passage.whole(sine(100, 4000), RATE).atSpeed(2), 0);
        float[] given = next(playhead, 4000);
        assertThat(given).hasSize(2000);
        assertThat(Tone.power(given, 200, RATE)).isGreaterThan(0.2);
        assertThat(Tone.power(given, 100, RATE)).isLessThan(1e-4);
        played.set(500);
        assertThat(playhead.seconds()).isCloseTo(1, within(1e-9));
    }

    @Test
    void halfSpeedKeepsTheLoop() {
        Playhead playhead = start(
                Passage.whole(sine(100, 4000), RATE).between(1, 2).looped().atSpeed(0.5), 1);
        assertThat(Tone.power(next(playhead, 6000), 50, RATE)).isGreaterThan(0.2);
        played.set(2500);
        assertThat(playhead.seconds()).isCloseTo(1.25, within(1e-9));
    }

    @Test
    void aChangeOnTheWayKeepsThePhaseAndCountsWhatWasQueued() {
        Passage a = Passage.whole(constant(0.25f, 4000), RATE).between(1, 2).looped();
        Playhead playhead = start(a, 1);
        next(playhead, 1300);
        playhead.change(
                Passage.whole(constant(0.5f, 8000), 2 * RATE).between(1, 2).looped());
        float[] given = next(playhead, 400);
        assertThat(given[200]).isCloseTo(0.5f, within(1e-3f));
        played.set(1250);
        assertThat(playhead.seconds()).as("still the first sound").isCloseTo(1.25, within(1e-9));
        played.set(1350);
        assertThat(playhead.seconds()).as("the second one, at the same phase").isCloseTo(1.35, within(1e-9));
    }

    @Test
    void aNewDeviceGoesOnWhereTheEarWas() {
        Playhead playhead = start(Passage.whole(ramp(5000), RATE), 0);
        next(playhead, 1000);
        played.set(700);
        AtomicLong other = new AtomicLong();
        playhead.follow(other::get, RATE);
        assertThat(playhead.seconds()).isCloseTo(0.7, within(1e-9));
        assertThat(next(playhead, 10)[5]).isCloseTo(705 / 5000f, within(1e-3f));
        other.set(10);
        assertThat(playhead.seconds()).isCloseTo(0.71, within(1e-9));
    }

    @Test
    void tooLoudIsNeverWrappedAround() {
        Playhead playhead = start(Passage.whole(constant(0.9f, 100), RATE).withGain(4), 0);
        assertThat(next(playhead, 50)[20]).isEqualTo(1);
    }

    @Test
    void matchedSoundsHaveOneRmsAndDoNotClip() {
        Loudness click = Loudness.of(new float[] {0, 0, 0, 0, 0, 0, 0, 0.5f});
        Loudness hum = Loudness.of(sine(50, 1000));
        double target = Loudness.common(click, hum);
        assertThat(click.rms() * click.gainTo(target)).isCloseTo(hum.rms() * hum.gainTo(target), within(1e-9));
        assertThat(click.peak() * click.gainTo(target)).isLessThanOrEqualTo(1);
        assertThat(hum.peak() * hum.gainTo(target)).isLessThanOrEqualTo(1);
        assertThat(Loudness.of(new float[9]).gainTo(target)).isEqualTo(1);
    }

    private Playhead start(Passage passage, double from) {
        Playhead playhead = new Playhead(passage, from, resampler);
        playhead.follow(played::get, RATE);
        return playhead;
    }

    private static float[] next(Playhead playhead, int frames) {
        byte[] bytes = new byte[2 * frames];
        int n = playhead.next(bytes) / 2;
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        float[] samples = new float[n];
        for (int i = 0; i < n; i++) {
            samples[i] = buffer.getShort() / 32767f;
        }
        return samples;
    }

    private static float[] ramp(int n) {
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) i / n;
        }
        return x;
    }

    private static float[] sine(double hertz, int n) {
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return x;
    }

    private static float[] constant(float value, int n) {
        float[] x = new float[n];
        java.util.Arrays.fill(x, value);
        return x;
    }
}
