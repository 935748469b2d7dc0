package org.auscult.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.auscult.dataset.ScanSettings;
import org.auscult.file.Json;

/** What the user wants kept between two starts. Every change is written at once, in one piece. */
public final class Settings {
    private static final int RECENT = 8;
    private static final int FEATURE_GIGABYTES = 4;

    private final Path file;
    private final Executor lane;
    private final Consumer<IOException> onFailure;
    private final Json json = new Json();
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ObservableList<Path> recentFolders = FXCollections.observableArrayList();
    private final Map<String, String> summaries = new ConcurrentHashMap<>();
    private final IntegerProperty featureGigabytes = new SimpleIntegerProperty(FEATURE_GIGABYTES);
    private final Map<String, ScanSettings> scanSettings = new ConcurrentHashMap<>();

    /**
     * What the file holds.
     *
     * @param dark whether the dark theme is on
     * @param recentFolders the folders opened last, newest first
     * @param summaries what was in recent folders when they were opened last, for people
     * @param featureGigabytes what kept spectrograms may take on the disk; 0 for the default
     * @param scanSettings how folders are read, where that is not the usual way
     */
    public record Stored(
            boolean dark,
            List<String> recentFolders,
            Map<String, String> summaries,
            int featureGigabytes,
            Map<String, ScanSettings> scanSettings) {
        /** Takes what is missing in the file as empty. */
        public Stored {
            recentFolders = recentFolders == null ? List.of() : List.copyOf(recentFolders);
            summaries = summaries == null ? Map.of() : Map.copyOf(summaries);
            featureGigabytes = featureGigabytes > 0 ? featureGigabytes : FEATURE_GIGABYTES;
            scanSettings = scanSettings == null ? Map.of() : Map.copyOf(scanSettings);
        }
    }

    /**
     * Reads the settings; a missing file gives the defaults, a damaged one too and is put aside.
     *
     * @param lane runs the writing, one after the other
     * @param onFailure told when the file can't be written
     */
    public Settings(Path file, Executor lane, Consumer<IOException> onFailure) {
        this.file = file;
        this.lane = lane;
        this.onFailure = onFailure;
        Stored stored = read();
        dark.set(stored.dark());
        stored.recentFolders().forEach(folder -> recentFolders.add(Path.of(folder)));
        scanSettings.putAll(stored.scanSettings());
        summaries.putAll(stored.summaries());
        featureGigabytes.set(stored.featureGigabytes());
        featureGigabytes.addListener((property, old, value) -> save());
        dark.addListener((property, old, value) -> save());
    }

    /** Whether the dark theme is on. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What kept spectrograms may take on the disk, in GiB. */
    public IntegerProperty featureGigabytesProperty() {
        return featureGigabytes;
    }

    /** The folders opened last, newest first. */
    public ObservableList<Path> recentFolders() {
        return recentFolders;
    }

    /** What was in a recent folder when it was opened last, for people; empty if that is not known. */
    public String summary(Path folder) {
        return summaries.getOrDefault(folder.toString(), "");
    }

    /**
     * Puts a folder at the head of the recent ones.
     *
     * @param summary what is in it, for people
     */
    public void opened(Path folder, String summary) {
        summaries.keySet().retainAll(recentFolders.stream().map(Path::toString).toList());
        summaries.put(folder.toString(), summary);
        recentFolders.remove(folder);
        recentFolders.add(0, folder);
        if (recentFolders.size() > RECENT) {
            recentFolders.remove(RECENT, recentFolders.size());
        }
        save();
    }

    /** How a folder is to be read. Safe for use by several threads. */
    public ScanSettings scanSettings(Path folder) {
        return scanSettings.getOrDefault(folder.toString(), ScanSettings.USUAL);
    }

    /** Keeps how a folder is to be read. */
    public void keepScanSettings(Path folder, ScanSettings wishes) {
        scanSettings.put(folder.toString(), wishes);
        save();
    }

    private Stored read() {
        Stored defaults = new Stored(false, List.of(), Map.of(), FEATURE_GIGABYTES, Map.of());
        if (!Files.exists(file)) {
            return defaults;
        }
        try {
            return json.read(file, Stored.class);
        } catch (IOException damaged) {
            putAside();
            return defaults;
        }
    }

    private void putAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            onFailure.accept(e);
        }
    }

    private void save() {
        Stored stored = new Stored(
                dark.get(),
                recentFolders.stream().map(Path::toString).toList(),
                summaries,
                featureGigabytes.get(),
                scanSettings);
        lane.execute(() -> {
            try {
                json.write(file, stored);
            } catch (IOException e) {
                onFailure.accept(e);
            }
        });
    }
}
