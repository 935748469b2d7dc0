package org.auscult.workbench;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The latest job of someone who wants one thing at a time: another one stops the one before, of which nothing is heard any more.
 * Used on the FX thread.
 */
public final class LatestJob {
    private @Nullable Job<?> latest;

    /** Stops the latest, if there is one: nothing is heard of it any more. */
    public void stop() {
        if (latest != null) {
            latest.stop();
            latest = null;
        }
    }

    /** Has a job be the latest, in place of the one before. */
    public <T> Followed<T> follow(Job<T> job) {
        stop();
        latest = job;
        return new Followed<>(job);
    }

    /** A job that is heard of for as long as it is the latest. */
    public final class Followed<T> {
        private final Job<T> job;

        private Followed(Job<T> job) {
            this.job = job;
        }

        /** Runs {@code action} with each fraction that is done, 0 … 1, while it is the latest. */
        public Followed<T> onProgress(DoubleConsumer action) {
            job.fractionProperty().addListener((property, old, fraction) -> {
                if (job == latest) {
                    action.accept(fraction.doubleValue());
                }
            });
            return this;
        }

        /** As {@link Job#onDone}, if it is the latest then. */
        public Followed<T> onDone(Consumer<T> action) {
            job.onDone(result -> {
                if (job == latest) {
                    action.accept(result);
                }
            });
            return this;
        }

        /** As {@link Job#onFailed}, if it is the latest then. */
        public Followed<T> onFailed(Consumer<Throwable> action) {
            job.onFailed(error -> {
                if (job == latest) {
                    action.accept(error);
                }
            });
            return this;
        }

        /** As {@link Job#onEnd}, if it is the latest then. */
        public Followed<T> onEnd(Runnable action) {
            job.onEnd(() -> {
                if (job == latest) {
                    action.run();
                }
            });
            return this;
        }
    }
}
