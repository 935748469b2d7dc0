package org.auscult.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.auscult.audio.WavWriter;
import org.auscult.audio.Waveform;
import org.auscult.file.FileErrors;
import org.auscult.file.Json;
import org.auscult.task.Progress;
import org.auscult.task.StopSignal;

/** Makes the demo plant on disk. */
public final class DemoPlant {
    private static final String WHOLE = "plant.json";
    private static final String BEGUN = "plant.begun.json";
    private static final List<MachineSound> MACHINES = List.of(new Fan(), new Pump(), new Valve(), new SlideRail());

    private final PlantSettings settings;
    private final ClipMaker maker;
    private final WavWriter writer = new WavWriter();

    /** Makes a plant of these settings. */
    public DemoPlant(PlantSettings settings) {
        this.settings = settings;
        maker = new ClipMaker(settings);
    }

    private record Item(MachineSound machine, int product, String split, int index, boolean faulty) {
        String path() {
            String label = faulty ? "anomaly" : "normal";
            String name = String.format(Locale.ROOT, "%s_id_%02d_%08d.wav", label, 2 * product, index);
            return machine.type() + "/" + split + "/" + name;
        }
    }

    /**
     * Writes all clips below {@code folder} in the layout of DCASE 2020, and {@code faults.csv} with each fault's severity
     * and where it sounds ({@link FaultList}). A plant already whole there is kept; one that was stopped is completed.
     *
     * @throws IOException if it can't be written, or the folder holds a plant of other settings or anything else
     */
    public void write(Path folder, Consumer<Progress> listener, StopSignal stop) throws IOException {
        if (isMarked(folder.resolve(WHOLE))) {
            return;
        }
        Path begun = folder.resolve(BEGUN);
        if (!isMarked(begun)) {
            requireEmpty(folder);
            new Json().write(begun, settings);
        }
        List<Item> items = items();
        AtomicInteger done = new AtomicInteger();
        List<String> faults;
        try {
            faults = items.parallelStream()
                    .flatMap(item -> {
                        stop.check();
                        Stream<String> row = write(folder, item);
                        synchronized (listener) {
                            listener.accept(
                                    new Progress("Making the demo plant", done.incrementAndGet(), items.size()));
                        }
                        return row;
                    })
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(
                    folder + " can't be written: " + FileErrors.words(e).orElse(e.getMessage()), e);
        }
        FaultList.write(folder, faults);
        new Json().write(folder.resolve(WHOLE), settings);
        Files.deleteIfExists(begun);
    }

    /** Whether a plant of these settings left its mark; one of others may not be mixed with it. */
    private boolean isMarked(Path marker) throws IOException {
        if (!Files.exists(marker)) {
            return false;
        }
        if (new Json().read(marker, PlantSettings.class).equals(settings)) {
            return true;
        }
        throw new IOException(
                marker.getParent() + " holds a plant of other settings; choose another folder or delete it");
    }

    /** Its names are those of DCASE 2020: real recordings would be written over. */
    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new IOException(folder
                        + " holds something else than this plant; choose a new folder for it, or delete this one");
            }
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (MachineSound machine : MACHINES) {
            for (int product = 0; product < settings.ids(); product++) {
                for (int i = 0; i < settings.trainingClips(); i++) {
                    items.add(new Item(machine, product, "train", i, false));
                }
                for (int i = 0; i < settings.testClips(); i++) {
                    items.add(new Item(machine, product, "test", i, false));
                    items.add(new Item(machine, product, "test", i, true));
                }
            }
        }
        return items;
    }

    private Stream<String> write(Path folder, Item item) {
        String part = item.split + (item.faulty ? "/anomaly" : "/normal");
        PlantClip clip = maker.make(item.machine, item.product, part, item.index, item.faulty);
        try {
            writer.write(folder.resolve(item.path()), Waveform.mono(clip.samples(), ClipMaker.SAMPLE_RATE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return item.faulty
                ? FaultList.rows(item.path(), item.machine.type(), 2 * item.product, clip).stream()
                : Stream.empty();
    }
}
