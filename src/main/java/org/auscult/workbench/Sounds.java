package org.auscult.workbench;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.auscult.audio.Waveform;
import org.auscult.dataset.Recording;

/** The waveforms of recordings, as they are on the disk; those used last are kept in memory. Used on the FX thread. */
public final class Sounds {
    private static final long SAMPLES_KEPT = 48_000_000;

    private final Jobs jobs;
    private final Executor lane;
    private final Reader reader;
    private final BoundedCache<Recording, Waveform> kept =
            new BoundedCache<>(SAMPLES_KEPT, w -> (long) w.frames() * w.channels().length);

    /** Reads a recording from the disk. */
    @FunctionalInterface
    public interface Reader {
        /**
         * All channels at the file's own rate.
         *
         * @throws IOException naming the file, if it can't be read
         */
        Waveform read(Recording recording) throws IOException;
    }

    /**
     * Nothing kept yet.
     *
     * @param lane reads files
     */
    public Sounds(Jobs jobs, Executor lane, Reader reader) {
        this.jobs = jobs;
        this.lane = lane;
        this.reader = reader;
    }

    /** One who wants a sound; what he wanted before is no longer read for him. */
    public final class Listener {
        private final LatestJob reading = new LatestJob();

        /** Gets a sound: at once if it is kept, otherwise when it was read. */
        public void get(Recording recording, Consumer<Waveform> then, Consumer<Throwable> failed) {
            cancel();
            Waveform known = kept.get(recording);
            if (known != null) {
                then.accept(known);
                return;
            }
            Job<Waveform> job =
                    jobs.prepare("Reading " + recording.name(), lane, (progress, stop) -> reader.read(recording));
            job.onDone(kept.later(recording));
            reading.follow(job).onDone(then).onFailed(failed);
        }

        /** Wants nothing any more. */
        public void cancel() {
            reading.stop();
        }
    }

    /** Forgets what is kept: the files may hold others now. */
    public void forgetAll() {
        kept.clear();
    }

    /** Someone who wants one sound at a time. */
    public Listener listener() {
        return new Listener();
    }
}
