package org.auscult.audio;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand damaged files: each is read or refused by name, soon, and without taking memory. */
class AudioFuzzTest {
    private static final int FILES = 10_000;
    private static final long MOST_BYTES = 256L << 20;

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreReadOrRefused() throws IOException, URISyntaxException {
        List<byte[]> seeds = seeds();
        SplittableRandom random = new SplittableRandom(7);
        Path file = folder.resolve("damaged.wav");
        AudioReader reader = new AudioReader();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int readable = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = damaged(seeds.get(i % seeds.size()), random);
            Files.write(file, bytes);
            long before = threads.getCurrentThreadAllocatedBytes();
            boolean isRead = Assertions.assertTimeout(Duration.ofSeconds(2), () -> isRead(reader, file));
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_BYTES);
            readable += isRead ? 1 : 0;
        }
        assertThat(readable).isBetween(FILES / 10, FILES - FILES / 10);
    }

    private static boolean isRead(AudioReader reader, Path file) {
        try {
            Waveform waveform = reader.read(file);
            assertThat(waveform.frames()).isPositive();
            return true;
        } catch (UnreadableAudioException e) {
            assertThat(e.getMessage()).contains("damaged.wav");
            assertThat(e.remedy()).isNotBlank();
            return false;
        }
    }

    private static List<byte[]> seeds() throws IOException, URISyntaxException {
        List<byte[]> seeds = new ArrayList<>();
        seeds.add(SoundFilesTest.wav(1, 16, 1, 16000, 300));
        seeds.add(SoundFilesTest.wav(65534, 24, 8, 48000, 40));
        seeds.add(SoundFilesTest.wav(3, 32, 2, 44100, 100));
        seeds.add(SoundFilesTest.wav(3, 64, 1, 8000, 100));
        seeds.add(Files.readAllBytes(
                Path.of(AudioFuzzTest.class.getResource("/audio/tones16.flac").toURI())));
        return seeds;
    }

    private static byte[] damaged(byte[] whole, SplittableRandom random) {
        byte[] bytes =
                random.nextInt(4) == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int hits = bytes.length == 0 ? 0 : 1 + random.nextInt(8);
        for (int i = 0; i < hits; i++) {
            int reach = random.nextInt(3) == 0 ? bytes.length : Math.min(bytes.length, 64);
            int at = random.nextInt(reach);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    if (at + 4 <= bytes.length) {
                        ByteBuffer.wrap(bytes).putInt(at, random.nextBoolean() ? -1 : random.nextInt());
                    }
                }
            }
        }
        return bytes;
    }
}
