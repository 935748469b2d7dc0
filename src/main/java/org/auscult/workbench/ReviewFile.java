package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.auscult.audio.Excerpt;
import org.auscult.dataset.Dataset;
import org.auscult.dataset.Recording;
import org.jspecify.annotations.Nullable;

/**
 * The judgements of a data set on the disk. A recording is found again by its name, or, where it was renamed, by its content; a
 * word on a recording whose content has changed since, or that is gone, is kept in the file and counts no more. A data set that
 * was moved takes up what was said of it before.
 */
final class ReviewFile {
    private final Dataset dataset;
    private final Path folder;
    private final Function<Path, Optional<String>> content;
    private final KeptFile<Stored> file;
    private List<Entry> apart = List.of();

    /**
     * What the file holds.
     *
     * @param root the folder of the data set, for people
     * @param entries a recording each
     */
    record Stored(String root, List<Entry> entries) {
        /** What lacks a part is damaged. */
        Stored {
            Objects.requireNonNull(root, "no root");
            entries = List.copyOf(entries);
        }
    }

    /**
     * The word on a recording.
     *
     * @param name of the recording
     * @param content a hash of what the file held, and which part of it; empty if that was not known
     * @param mark the verdict's name; empty if there is only a note
     * @param note in the user's words
     */
    record Entry(String name, String content, String mark, String note) {
        /** What lacks a part is damaged. */
        Entry {
            Objects.requireNonNull(name, "no name");
            Objects.requireNonNull(content, "no content");
            Objects.requireNonNull(mark, "no mark");
            Objects.requireNonNull(note, "no note");
        }
    }

    /**
     * The file of a data set.
     *
     * @param content the hash of a file's bytes, if that is known without reading it
     */
    ReviewFile(
            Dataset dataset,
            Path folder,
            Function<Path, Optional<String>> content,
            Executor lane,
            Consumer<IOException> onFailure) {
        this.dataset = dataset;
        this.folder = folder;
        this.content = content;
        String name = String.format(
                Locale.ROOT,
                "%s-%08x.json",
                dataset.root().getFileName(),
                dataset.root().toString().hashCode());
        file = new KeptFile<>(folder.resolve(name), Stored.class, lane, onFailure);
    }

    /**
     * Reads the file, if there is one.
     *
     * @throws IOException if it can't be read
     */
    Judgements read() throws IOException {
        Optional<Stored> stored = file.read();
        if (stored.isEmpty()) {
            stored = new EarlierReview(dataset).in(folder);
        }
        List<Entry> entries = stored.map(Stored::entries).orElse(List.of());
        Map<String, Recording> byName = new HashMap<>();
        dataset.recordings().forEach(recording -> byName.put(recording.name(), recording));
        boolean isMoved = entries.stream().anyMatch(entry -> !byName.containsKey(entry.name()));
        Map<String, Recording> byContent = isMoved ? byContent() : Map.of();
        Judgements found = Judgements.NONE;
        List<Entry> others = new ArrayList<>();
        List<Entry> namedFirst = new ArrayList<>(entries);
        namedFirst.sort(Comparator.comparing(entry -> !byName.containsKey(entry.name())));
        for (Entry entry : namedFirst) {
            Recording recording = find(entry, byName, byContent);
            Judgement judgement = judgement(entry);
            boolean isTaken = recording != null && found.byName().containsKey(recording.name());
            if (recording == null || judgement == null || isTaken) {
                others.add(entry);
            } else {
                found = found.with(recording, judgement);
            }
        }
        apart = List.copyOf(others);
        return found;
    }

    private @Nullable Recording find(Entry entry, Map<String, Recording> byName, Map<String, Recording> byContent) {
        Recording named = byName.get(entry.name());
        if (named == null) {
            return byContent.get(entry.content());
        }
        String now = content(named);
        boolean isOther = !now.isEmpty() && !entry.content().isEmpty() && !now.equals(entry.content());
        return isOther ? null : named;
    }

    private Map<String, Recording> byContent() {
        Map<String, Recording> found = new HashMap<>();
        dataset.recordings().forEach(recording -> found.putIfAbsent(content(recording), recording));
        found.remove("");
        return found;
    }

    private String content(Recording recording) {
        return content.apply(recording.file())
                .map(hash -> content(recording, hash))
                .orElse("");
    }

    /** What an entry says of a recording's content. */
    static String content(Recording recording, String hash) {
        return recording.excerpt().equals(Excerpt.WHOLE) ? hash : hash + "@" + recording.excerpt();
    }

    private static @Nullable Judgement judgement(Entry entry) {
        if (entry.mark().isEmpty()) {
            return new Judgement(null, entry.note());
        }
        for (Mark mark : Mark.values()) {
            if (mark.name().equals(entry.mark())) {
                return new Judgement(mark, entry.note());
            }
        }
        return null;
    }

    /** Keeps the judgements; call on the FX thread. */
    void write(Judgements judgements) {
        List<Entry> others = apart;
        file.write(() -> {
            List<Entry> entries = new ArrayList<>(others);
            dataset.recordings().stream()
                    .filter(recording -> judgements.byName().containsKey(recording.name()))
                    .forEach(recording -> entries.add(entry(recording, judgements.of(recording))));
            return new Stored(dataset.root().toString(), entries);
        });
    }

    private Entry entry(Recording recording, Judgement judgement) {
        Mark mark = judgement.mark();
        return new Entry(recording.name(), content(recording), mark == null ? "" : mark.name(), judgement.note());
    }
}
