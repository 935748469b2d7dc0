package org.auscult;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.auscult.audio.AudioReader;
import org.auscult.audio.DeviceOutput;
import org.auscult.feature.LogMelSettings;
import org.auscult.workbench.AnomalousStart;
import org.auscult.workbench.Deviations;
import org.auscult.workbench.Differences;
import org.auscult.workbench.HoverToHear;
import org.auscult.workbench.KnownDeviations;
import org.auscult.workbench.Listening;
import org.auscult.workbench.Neighbours;
import org.auscult.workbench.Occlusions;
import org.auscult.workbench.Sounds;
import org.auscult.workbench.Spectrograms;
import org.auscult.workbench.Thumbnails;

/** What is played, drawn and computed of single recordings, put together. */
final class Hearing {
    private static final int HOVER_MILLIS = 40;

    final Listening listening;
    final Spectrograms displayed;
    final Deviations deviations;
    final Neighbours neighbours;
    final Differences differences;
    final Occlusions occlusions;
    final HoverToHear hover;
    final Thumbnails thumbnails;

    /** @param fxThread runs things on the FX thread */
    Hearing(State state, Lanes lanes, Executor fxThread) {
        AudioReader reader = new AudioReader();
        Sounds.Reader clips = clip -> reader.read(clip.file(), clip.excerpt());
        Sounds sounds = new Sounds(state.jobs, lanes.sound, clips);
        listening = new Listening(state.selection, sounds, state.jobs, lanes.sound, fxThread, new DeviceOutput());
        displayed = new Spectrograms(state.selection, listening, sounds, state.view, state.jobs, lanes.sound);
        KnownDeviations known = new KnownDeviations(
                state.workbench, listening, state.features, LogMelSettings.paper(), state.jobs, lanes.work);
        deviations = new Deviations(state.workbench, state.selection, listening, known);
        neighbours = new Neighbours(state.workbench, state.selection, listening, state.jobs, lanes.prompt);
        differences = new Differences(
                listening, displayed, deviations, neighbours, state.view, state.jobs, lanes.work, clips);
        occlusions = new Occlusions(
                state.workbench,
                state.selection,
                state.jobs,
                lanes.work,
                new OcclusionEngine(state.detectors, state.features));
        hover = new HoverToHear(
                state.selection,
                listening,
                sounds,
                CompletableFuture.delayedExecutor(HOVER_MILLIS, TimeUnit.MILLISECONDS, fxThread),
                new AnomalousStart(known));
        thumbnails = new Thumbnails(clips, state.view, state.jobs, lanes.work);
        List.<Runnable>of(
                        sounds::forgetAll,
                        displayed::forgetAll,
                        known::forgetAll,
                        differences::forgetAll,
                        occlusions::forgetAll,
                        thumbnails::forgetAll)
                .forEach(state.workbench::onOpening);
        state.settings.habits().bind(listening, hover, state.view);
    }
}
