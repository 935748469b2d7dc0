package org.auscult.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every encoding of WAV, and its relatives. */
class SoundFilesTest {
    private static final int FRAMES = 200;

    @TempDir
    Path folder;

    private final AudioReader reader = new AudioReader();

    @ParameterizedTest
    @CsvSource({"1,8,1", "1,16,2", "1,24,3", "1,32,8", "3,32,2", "3,64,1", "65534,16,8", "65534,24,1"})
    void everyEncodingIsReadToItsPrecision(int code, int bits, int channels) throws IOException {
        Path file = write(wav(code, bits, channels, 44100, FRAMES));
        AudioInfo info = reader.info(file);
        assertThat(info.frames()).isEqualTo(FRAMES);
        assertThat(info.missingFrames()).isZero();
        Waveform read = reader.read(file);
        double step = code == 3 || bits == 32 ? 1e-6 : Math.pow(2, 1.0 - bits);
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < FRAMES; i++) {
                assertThat((double) read.channels()[c][i]).isCloseTo(sample(c, i), within(step));
            }
        }
    }

    @Test
    void aPartIsWhatStandsThereInTheWhole() throws IOException {
        Path file = write(wav(1, 16, 2, 100, FRAMES));
        float[] whole = reader.read(file).channels()[1];
        float[] part = reader.read(file, new Excerpt(0.5, 0.3)).channels()[1];
        assertThat(part).isEqualTo(java.util.Arrays.copyOfRange(whole, 50, 80));
        assertThat(reader.read(file, new Excerpt(1.9, 5)).frames()).isEqualTo(10);
        assertThatThrownBy(() -> reader.read(file, new Excerpt(2, 1))).hasMessageContaining("ends before");
    }

    @Test
    void oddChunksAndWrongSizesAreSurvived() throws IOException {
        byte[] plain = wav(1, 16, 1, 8000, FRAMES);
        byte[] odd = insert(plain, 12, chunk("LIST", new byte[7], true));
        assertThat(reader.info(write(odd)).frames()).isEqualTo(FRAMES);
        byte[] unpadded = insert(plain, 36, chunk("bext", new byte[5], false));
        assertThat(reader.info(write(unpadded)).frames()).isEqualTo(FRAMES);
        byte[] open = plain.clone();
        ByteBuffer.wrap(open).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -1).putInt(40, -1);
        assertThat(reader.info(write(open)).frames()).isEqualTo(FRAMES);
        byte[] zero = plain.clone();
        ByteBuffer.wrap(zero).order(ByteOrder.LITTLE_ENDIAN).putInt(40, 0);
        assertThat(reader.info(write(zero)).frames()).isEqualTo(FRAMES);
        AudioInfo cut = reader.info(write(java.util.Arrays.copyOf(plain, plain.length - 100)));
        assertThat(cut.frames()).isEqualTo(FRAMES - 50);
        assertThat(cut.missingFrames()).isEqualTo(50);
    }

    @Test
    void rf64TakesItsSizeFromItsOwnChunk() throws IOException {
        byte[] file = wav(1, 16, 1, 8000, FRAMES);
        byte[] sizes = new byte[28];
        ByteBuffer.wrap(sizes).order(ByteOrder.LITTLE_ENDIAN).putLong(8, 2L * FRAMES - 20);
        byte[] rf64 = insert(file, 12, chunk("ds64", sizes, true));
        System.arraycopy("RF64".getBytes(StandardCharsets.US_ASCII), 0, rf64, 0, 4);
        ByteBuffer.wrap(rf64).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -1).putInt(40 + 36, -1);
        assertThat(reader.info(write(rf64)).frames()).isEqualTo(FRAMES - 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24})
    void aiffIsRead(int bits) throws IOException {
        byte[] data = new byte[FRAMES * 2 * bits / 8];
        ByteBuffer bytes = ByteBuffer.wrap(data);
        for (int i = 0; i < FRAMES; i++) {
            for (int c = 0; c < 2; c++) {
                long value = Math.round(sample(c, i) * Math.pow(2, bits - 1.0));
                for (int b = bits - 8; b >= 0; b -= 8) {
                    bytes.put((byte) (value >> b));
                }
            }
        }
        Path file = folder.resolve("a.aiff");
        AudioFormat format = new AudioFormat(22050, bits, 2, true, true);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(data), format, FRAMES),
                AudioFileFormat.Type.AIFF,
                file.toFile());
        Waveform read = reader.read(file);
        assertThat(read.sampleRate()).isEqualTo(22050);
        assertThat(read.frames()).isEqualTo(FRAMES);
        assertThat((double) read.channels()[1][77]).isCloseTo(sample(1, 77), within(Math.pow(2, 1.0 - bits)));
        assertThat(reader.read(file, new Excerpt(100 / 22050.0, 1)).channels()[0])
                .isEqualTo(java.util.Arrays.copyOfRange(read.channels()[0], 100, FRAMES));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 24})
    void flacIsRead(int bits) throws IOException, URISyntaxException {
        Path file = Path.of(SoundFilesTest.class
                .getResource("/audio/tones" + bits + ".flac")
                .toURI());
        Waveform read = reader.read(file);
        assertThat(read.frames()).isEqualTo(1600);
        for (int i = 0; i < 1600; i++) {
            double left = 0.5 * Math.sin(2 * Math.PI * 440 * i / 16000);
            double right = 0.25 * Math.sin(2 * Math.PI * 1000 * i / 16000);
            assertThat((double) read.channels()[0][i]).isCloseTo(left, within(Math.pow(2, 1.0 - bits)));
            assertThat((double) read.channels()[1][i]).isCloseTo(right, within(Math.pow(2, 1.0 - bits)));
        }
        assertThat(reader.read(file, new Excerpt(0.05, 0.01)).channels()[0])
                .isEqualTo(java.util.Arrays.copyOfRange(read.channels()[0], 800, 960));
    }

    @ParameterizedTest
    @CsvSource({"2,ADPCM", "6,A-law", "85,MP3"})
    void otherEncodingsAreRefusedByName(int code, String name) throws IOException {
        Path file = write(wav(code, 8, 1, 8000, FRAMES));
        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining(name).hasMessageContaining("16-bit PCM");
    }

    /** A sine whose amplitude keeps it within full scale in every encoding. */
    private static double sample(int channel, int frame) {
        return 0.9 * Math.sin(0.05 * (channel + 1) * frame);
    }

    static byte[] wav(int code, int bits, int channels, int rate, int frames) {
        boolean isExtensible = code == 65534;
        int head = isExtensible ? 40 : 16;
        int data = frames * channels * bits / 8;
        ByteBuffer out = ByteBuffer.allocate(28 + head + data).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(20 + head + data);
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(head);
        out.putShort((short) code).putShort((short) channels).putInt(rate);
        out.putInt(rate * channels * bits / 8)
                .putShort((short) (channels * bits / 8))
                .putShort((short) bits);
        if (isExtensible) {
            out.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) 1);
            out.put(new byte[14]);
        }
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(data);
        for (int i = 0; i < frames; i++) {
            for (int c = 0; c < channels; c++) {
                put(out, code == 3, bits, sample(c, i));
            }
        }
        return out.array();
    }

    private static void put(ByteBuffer out, boolean isFloat, int bits, double value) {
        long whole = Math.round(value * Math.pow(2, bits - 1.0));
        switch (bits) {
            case 8 -> out.put((byte) (whole + 128));
            case 16 -> out.putShort((short) whole);
            case 24 -> out.put((byte) whole).put((byte) (whole >> 8)).put((byte) (whole >> 16));
            case 64 -> out.putDouble(value);
            default -> {
                if (isFloat) {
                    out.putFloat((float) value);
                } else {
                    out.putInt((int) whole);
                }
            }
        }
    }

    private static byte[] chunk(String tag, byte[] body, boolean isPadded) {
        int pad = isPadded ? body.length & 1 : 0;
        return ByteBuffer.allocate(8 + body.length + pad)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(tag.getBytes(StandardCharsets.US_ASCII))
                .putInt(body.length)
                .put(body)
                .array();
    }

    private static byte[] insert(byte[] file, int at, byte[] part) {
        byte[] out = new byte[file.length + part.length];
        System.arraycopy(file, 0, out, 0, at);
        System.arraycopy(part, 0, out, at, part.length);
        System.arraycopy(file, at, out, at + part.length, file.length - at);
        return out;
    }

    private Path write(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "sound", ".wav");
        return Files.write(file, bytes);
    }
}
