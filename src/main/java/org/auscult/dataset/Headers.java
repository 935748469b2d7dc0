package org.auscult.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.auscult.audio.AudioInfo;
import org.auscult.audio.AudioReader;
import org.auscult.audio.UnreadableAudioException;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/**
 * What the headers of many files say.
 *
 * @param sounds by file, of those that can be read
 * @param problems with the others, and with those that are cut off
 */
record Headers(Map<Path, AudioInfo> sounds, List<FileProblem> problems) {
    static Headers read(List<Path> files, Consumer<Progress> listener, StopSignal stop) {
        AudioReader reader = new AudioReader();
        Map<Path, AudioInfo> sounds = new ConcurrentHashMap<>();
        Queue<FileProblem> problems = new ConcurrentLinkedQueue<>();
        AtomicInteger done = new AtomicInteger();
        files.parallelStream().forEach(file -> {
            stop.check();
            try {
                AudioInfo info = reader.info(file);
                sounds.put(file, info);
                if (info.missingFrames() > 0) {
                    problems.add(truncated(file, info));
                }
            } catch (UnreadableAudioException e) {
                problems.add(new FileProblem(ProblemKind.UNREADABLE, file, e.reason(), e.remedy()));
            }
            report(listener, done.incrementAndGet(), files.size());
        });
        return new Headers(sounds, new ArrayList<>(problems));
    }

    private static FileProblem truncated(Path file, AudioInfo info) {
        double promised = (double) (info.frames() + info.missingFrames()) / info.sampleRate();
        String reason = String.format(
                java.util.Locale.ROOT, "its header promises %.2f s, %.2f s are there", promised, info.seconds());
        return new FileProblem(
                ProblemKind.TRUNCATED, file, reason, "what is there is used; copy the file again or take it away");
    }

    private static void report(Consumer<Progress> listener, int done, int total) {
        synchronized (listener) {
            listener.accept(new Progress("Reading headers", done, total));
        }
    }
}
