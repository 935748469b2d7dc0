package org.auscult.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.auscult.audio.AudioInfo;
import org.auscult.words.Counted;
import org.auscult.words.NaturalOrder;
import org.jspecify.annotations.Nullable;

/**
 * A folder of recordings, as it was found.
 *
 * @param root the folder
 * @param recognition how it was read
 * @param recordings sorted by file and place in it
 * @param problems what is wrong with it, sorted by path
 * @param sounds what each file's header says
 */
public record Dataset(
        Path root,
        Recognition recognition,
        List<Recording> recordings,
        List<FileProblem> problems,
        Map<Path, AudioInfo> sounds) {
    /** Keeps copies of the lists. */
    public Dataset {
        recordings = List.copyOf(recordings);
        problems = List.copyOf(problems);
    }

    /** Only itself: a folder that is read again is another data set, however alike, for its files may hold other sounds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    /** As {@link #equals} has it. */
    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The name of the layout it was read with. */
    public String layout() {
        return recognition.layout();
    }

    /** How much there is, for people: "1,200 recordings", or "69 clips of 10 files" where files were cut. */
    public String extent() {
        int clips = recordings.size();
        int files = sounds.size();
        return files > 0 && clips > files
                ? Counted.of(clips, "clip") + " of " + Counted.of(files, "file")
                : Counted.of(clips, "recording");
    }

    /** The types of machine, sorted. */
    public List<String> types() {
        return recordings.stream()
                .map(r -> r.machine().type())
                .distinct()
                .sorted(NaturalOrder.NAMES)
                .toList();
    }

    /** The machines of a type, sorted. */
    public List<MachineId> machines(String type) {
        return recordings.stream()
                .map(Recording::machine)
                .filter(m -> m.type().equals(type))
                .distinct()
                .sorted()
                .toList();
    }

    /** The recordings of a type. */
    public List<Recording> ofType(String type) {
        return recordings.stream().filter(r -> r.machine().type().equals(type)).toList();
    }

    /** The same with more problems known. */
    public Dataset withProblems(List<FileProblem> more) {
        List<FileProblem> all = new java.util.ArrayList<>(problems);
        all.addAll(more);
        all.sort(java.util.Comparator.comparing(FileProblem::file));
        return new Dataset(root, recognition, recordings, all, sounds);
    }
}
