package org.auscult.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.auscult.audio.Band;
import org.auscult.audio.FakeOutput;
import org.auscult.audio.Tone;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class ListeningTest {
    private static final int RATE = 8000;

    private final Dataset dataset = Fakes.dataset(Path.of("plant"), 5);
    private final Selection selection = new Selection(new Workbench());
    private final Jobs jobs = new Jobs(Runnable::run);
    private final FakeOutput output = new FakeOutput();
    private final List<Recording> read = new ArrayList<>();
    private final Sounds sounds = new Sounds(jobs, Runnable::run, this::read);
    private final Listening listening = new Listening(selection, sounds, jobs, Runnable::run, Runnable::run, output);
    private final Deque<Runnable> resting = new ArrayDeque<>();
    private final HoverToHear hover = new HoverToHear(selection, listening, sounds, resting::add, recording -> 0.5);

    @AfterEach
    void close() {
        listening.close();
    }

    /** Two seconds of 200 and 2000 Hz, or of a loud 500 Hz, and a silent second channel. */
    private Waveform read(Recording recording) throws IOException {
        if (recording.equals(clip(4))) {
            throw new IOException(recording.name() + ": it is cut off; record it again");
        }
        read.add(recording);
        float[][] channels = new float[2][2 * RATE];
        for (int i = 0; i < channels[0].length; i++) {
            if (recording.equals(clip(1))) {
                channels[0][i] = (float) (0.8 * Math.sin(2 * Math.PI * 500 * i / RATE));
                continue;
            }
            channels[0][i] = (float)
                    (0.25 * Math.sin(2 * Math.PI * 200 * i / RATE) + 0.25 * Math.sin(2 * Math.PI * 2000 * i / RATE));
        }
        return new Waveform(channels, RATE);
    }

    private Recording clip(int i) {
        return dataset.recordings().get(i);
    }

    @Test
    void spaceGoesOnFromWhereItStands() throws InterruptedException {
        selection.focusedProperty().set(clip(0));
        listening.togglePlay();
        output.play(RATE / 2);
        listening.togglePlay();
        assertThat(listening.playingProperty().get()).isFalse();
        assertThat(listening.positionSeconds()).isCloseTo(0.5, within(1e-9));
        output.settle();
        listening.togglePlay();
        output.play(RATE / 4);
        assertThat(listening.positionSeconds()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void aRegionIsHeardInItsBandAndLoops() throws InterruptedException {
        selection.focusedProperty().set(clip(0));
        listening.regionProperty().set(new Region(new Span(0.5, 1), new Band(1000, 3000)));
        listening.modes().loopProperty().set(true);
        listening.playRegion();
        output.play(RATE + RATE / 8);
        assertThat(listening.positionSeconds()).isCloseTo(0.625, within(1e-9));
        assertThat(Tone.power(output.samples(), 2000, RATE)).isCloseTo(0.0625, within(0.01));
        assertThat(Tone.power(output.samples(), 200, RATE)).isLessThan(1e-6);

        listening.regionProperty().set(null);
        output.forget();
        output.play(RATE);
        assertThat(Tone.power(output.samples(), 200, RATE))
                .as("the whole again")
                .isGreaterThan(0.03);
    }

    @Test
    void theChosenChannelAndLoudnessAreHeard() throws InterruptedException {
        selection.focusedProperty().set(clip(0));
        listening.modes().channelProperty().set(1);
        listening.togglePlay();
        output.play(RATE / 4);
        assertThat(Tone.power(output.samples(), 200, RATE)).isZero();
        listening.modes().channelProperty().set(0);
        listening.modes().levelledProperty().set(true);
        output.play(RATE / 2);
        output.forget();
        output.play(RATE / 4);
        assertThat(Tone.power(output.samples(), 200, RATE))
                .as("half of −20 dBFS")
                .isCloseTo(0.01, within(0.002));
    }

    @Test
    void autoplayPlaysWhatIsFocusedAndAnUnreadableFileSaysWhy() throws InterruptedException {
        listening.modes().autoplayProperty().set(true);
        selection.focusedProperty().set(clip(1));
        assertThat(listening.playingProperty().get()).isTrue();
        output.play(100);
        selection.focusedProperty().set(clip(4));
        assertThat(listening.playingProperty().get()).isFalse();
        assertThat(listening.problemProperty().get()).contains("cut off");
        assertThat(listening.heardProperty().get()).isNull();
        selection.focusedProperty().set(clip(1));
        assertThat(read).as("kept in memory").containsExactly(clip(1));
    }

    @Test
    void whatThePointerRestsOnIsHeardUntilItLeaves() throws InterruptedException {
        selection.focusedProperty().set(clip(0));
        selection.hoveredProperty().set(clip(1));
        assertThat(resting).as("it is off").isEmpty();
        hover.onProperty().set(true);

        selection.hoveredProperty().set(clip(2));
        selection.hoveredProperty().set(clip(3));
        resting.removeFirst().run();
        assertThat(listening.auditioningProperty().get()).as("did not rest").isFalse();
        resting.removeFirst().run();
        assertThat(listening.auditioningProperty().get()).isTrue();
        output.play(RATE / 4);
        assertThat(listening.heardProperty().get().recording()).isEqualTo(clip(0));
        assertThat(listening.positionSeconds()).as("the focused one stays").isZero();
        assertThat(hover.playing().orElseThrow().recording()).isEqualTo(clip(3));
        assertThat(listening.auditionSeconds()).as("from half a second on").isCloseTo(0.75, within(0.05));

        selection.hoveredProperty().set(null);
        assertThat(listening.auditioningProperty().get()).isFalse();
        assertThat(hover.playing()).isEmpty();
    }

    @Test
    void whatThePointerRestedOnIsSilentOnceThatIsTurnedOffAndNothingElseIs() {
        hover.onProperty().set(true);
        selection.hoveredProperty().set(clip(2));
        resting.removeFirst().run();
        assertThat(listening.auditioningProperty().get()).isTrue();
        hover.onProperty().set(false);
        assertThat(listening.auditioningProperty().get()).isFalse();

        hover.onProperty().set(true);
        listening.audition(Waveform.mono(new float[RATE], RATE), 0);
        selection.hoveredProperty().set(null);
        assertThat(listening.auditioningProperty().get())
                .as("asked for elsewhere")
                .isTrue();
    }

    @Test
    void thePointerMustRestAnewWhenItComesBack() {
        hover.onProperty().set(true);
        selection.hoveredProperty().set(clip(2));
        selection.hoveredProperty().set(clip(3));
        selection.hoveredProperty().set(clip(2));
        resting.removeFirst().run();
        assertThat(listening.auditioningProperty().get()).isFalse();
        resting.removeFirst().run();
        resting.removeFirst().run();
        assertThat(listening.auditioningProperty().get()).isTrue();
    }

    @Test
    void flippingKeepsThePhaseOfTheLoopAndTheLoudness() throws InterruptedException {
        selection.focusedProperty().set(clip(0));
        listening.regionProperty().set(new Region(new Span(0.5, 1.5), null));
        listening.modes().loopProperty().set(true);
        listening.playRegion();
        listening.otherProperty().set(clip(1));
        output.play(RATE / 4);
        listening.flip();
        output.play(RATE);
        assertThat(listening.positionSeconds()).as("a round and a quarter").isCloseTo(0.75, within(1e-9));
        output.forget();
        output.play(RATE / 2);
        assertThat(Tone.power(output.samples(), 500, RATE))
                .as("the other's tone, at −20 dBFS")
                .isCloseTo(0.02, within(0.002));
        assertThat(Tone.power(output.samples(), 200, RATE)).isLessThan(1e-6);
        listening.flip();
        output.play(RATE / 4);
        output.forget();
        output.play(RATE / 2);
        assertThat(Tone.power(output.samples(), 200, RATE) + Tone.power(output.samples(), 2000, RATE))
                .as("this one, as loud")
                .isCloseTo(0.02, within(0.002));

        selection.focusedProperty().set(clip(2));
        assertThat(listening.flippedProperty().get()).isFalse();
    }

    @Test
    void whatIsKeptIsBounded() {
        BoundedCache<String, Integer> cache = new BoundedCache<>(10, weight -> weight);
        cache.put("a", 4);
        cache.put("b", 4);
        assertThat(cache.get("a")).isEqualTo(4);
        cache.put("c", 4);
        assertThat(cache.get("b")).as("used least recently").isNull();
        assertThat(cache.get("a")).isEqualTo(4);
        cache.put("huge", 99);
        assertThat(cache.get("huge")).isEqualTo(99);
        assertThat(cache.get("a")).isNull();

        Consumer<Integer> before = cache.later("a");
        cache.clear();
        before.accept(4);
        assertThat(cache.get("huge")).isNull();
        assertThat(cache.get("a")).as("asked for before all was forgotten").isNull();
        cache.later("a").accept(4);
        assertThat(cache.get("a")).isEqualTo(4);
    }
}
