package org.auscult.detector.conformer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.auscult.detector.TrainingProgress;
import org.auscult.file.AtomicFiles;

/**
 * Where a training stands between two batches: position, history, weights, Adam's and the average's state. What is random
 * follows from the seed and the position alone, so this is all there is. One file, written beside and moved into place.
 */
final class Checkpoint {
    /** 3: the classes stand in the natural order of the machines. */
    private static final int VERSION = 3;

    private static final String POSITION = "position.json";
    private static final String NETWORK = "network.zip";
    private static final String AVERAGE = "average.bin";

    private final Path file;
    private final String training;

    /** @param training what tells this training from any other: its settings, seed and clips */
    Checkpoint(Path file, String training) {
        this.file = file;
        this.training = training;
    }

    /**
     * The position.
     *
     * @param epoch the running epoch, from 1
     * @param batches finished in it
     * @param history every batch so far
     */
    record Position(int version, String training, int epoch, int batches, List<TrainingProgress> history) {}

    /** What was kept. */
    record Kept(Position position, ConformerNetwork network, WeightAverage average) {}

    boolean exists() {
        return Files.isRegularFile(file);
    }

    void write(int epoch, int batches, List<TrainingProgress> history, ConformerNetwork network, WeightAverage average)
            throws IOException {
        AtomicFiles.write(file, temporary -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary))) {
                zip.setLevel(Deflater.NO_COMPRESSION);
                zip.putNextEntry(new ZipEntry(POSITION));
                zip.write(
                        new ObjectMapper().writeValueAsBytes(new Position(VERSION, training, epoch, batches, history)));
                zip.putNextEntry(new ZipEntry(NETWORK));
                zip.write(network.toBytes());
                zip.putNextEntry(new ZipEntry(AVERAGE));
                average.write(new DataOutputStream(zip));
            }
        });
    }

    /** Reads it; the network is the caller's to close. */
    Kept read(int threads) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Position position = new ObjectMapper().readValue(entry(zip, POSITION), Position.class);
            if (position.version != VERSION || !position.training.equals(training)) {
                throw new IOException(file
                        + " is of another training (its settings, seed or clips differ); delete it to" + " start anew");
            }
            WeightAverage average =
                    WeightAverage.read(new DataInputStream(new ByteArrayInputStream(entry(zip, AVERAGE))));
            return new Kept(position, ConformerNetwork.fromBytes(entry(zip, NETWORK), threads), average);
        } catch (ZipException | JsonProcessingException e) {
            throw new IOException(file + " is damaged; delete it to start the training anew", e);
        }
    }

    private static byte[] entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
