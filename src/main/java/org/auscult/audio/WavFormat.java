package org.auscult.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.auscult.words.Counted;
import org.jspecify.annotations.Nullable;

/**
 * WAV and RF64: PCM of 8 to 32 bits, float of 32 and 64, plain or extensible, any number of channels and rate. Chunks of
 * other kinds are passed over, also where the pad byte is missing; sizes that the header claims are cut to what the file
 * holds, and a size left open by a program that wrote to a pipe means all that follows.
 */
final class WavFormat implements SoundFormat {
    private static final int EXTENSIBLE = 0xFFFE;
    private static final long OPEN_SIZE = 0xFFFFFFFFL;
    private static final int MOST_CHUNKS = 4096;

    @Override
    public Set<String> extensions() {
        return Set.of("wav", "wave", "rf64");
    }

    @Override
    public boolean recognises(ByteBuffer start) {
        return start.remaining() >= 12
                && (tag(start, 0).equals("RIFF") || tag(start, 0).equals("RF64"))
                && tag(start, 8).equals("WAVE");
    }

    @Override
    public SampleStream open(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new Chunks(file, channel).open();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String tag(ByteBuffer bytes, int at) {
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }

    private record Format(SampleFormat samples, int channels, int rate) {
        int frameBytes() {
            return channels * samples.bytes();
        }
    }

    /** A walk over the chunks of one file. */
    private static final class Chunks {
        private final Path file;
        private final SeekableByteChannel channel;
        private final long size;
        private @Nullable Format format;
        private long longData = OPEN_SIZE;

        Chunks(Path file, SeekableByteChannel channel) throws IOException {
            this.file = file;
            this.channel = channel;
            size = channel.size();
        }

        SampleStream open() throws IOException {
            long at = 12;
            for (int chunk = 0; chunk < MOST_CHUNKS && at + 8 <= size; chunk++) {
                ByteBuffer head = bytes(at, 8);
                long length = head.getInt(4) & 0xffffffffL;
                switch (tag(head, 0)) {
                    case "ds64" ->
                        longData = length < 16 ? OPEN_SIZE : bytes(at + 8, 16).getLong(8);
                    case "fmt " -> format = format(bytes(at + 8, 40), length);
                    case "data" -> {
                        return data(at + 8, length);
                    }
                    default -> {}
                }
                at = next(at + 8 + length);
            }
            throw unreadable("it holds no samples", "record it again");
        }

        /** Where the chunk after one that ends here begins; some programs leave the pad byte out. */
        private long next(long end) throws IOException {
            boolean isPadded = (end & 1) == 1 && !(end + 4 <= size && isTag(bytes(end, 4)));
            return isPadded ? end + 1 : end;
        }

        private static boolean isTag(ByteBuffer bytes) {
            String tag = tag(bytes, 0);
            return tag.equals("data") || tag.equals("fmt ") || tag.equals("LIST") || tag.equals("fact");
        }

        private SampleStream data(long start, long length) throws IOException {
            Format known = format;
            if (known == null) {
                throw unreadable("no format before its samples", "convert it to WAV");
            }
            long held = size - start;
            long claimed = length == OPEN_SIZE ? longData : length;
            boolean isOpen = claimed == OPEN_SIZE || claimed < 0 || (claimed == 0 && held > 0);
            long frames = (isOpen ? held : Math.min(claimed, held)) / known.frameBytes();
            long missing = isOpen ? 0 : claimed / known.frameBytes() - frames;
            if (frames == 0) {
                throw unreadable("it holds no samples", "record it again");
            }
            AudioInfo info =
                    new AudioInfo("WAV, " + known.samples().label(), known.rate(), known.channels(), frames, missing);
            return new PcmStream(channel, info, known.samples(), ByteOrder.LITTLE_ENDIAN, start);
        }

        private Format format(ByteBuffer body, long length) throws UnreadableAudioException {
            if (body.remaining() < 16 || length < 16) {
                throw unreadable("its format chunk is cut off", "record it again");
            }
            int code = body.getShort(0) & 0xffff;
            if (code == EXTENSIBLE && body.remaining() >= 26 && length >= 26) {
                code = body.getShort(24) & 0xffff;
            }
            int channels = body.getShort(2) & 0xffff;
            int rate = body.getInt(4);
            if (channels == 0 || rate <= 0) {
                String what = "its header says " + Counted.of(channels, "channel") + " at " + rate + " Hz";
                throw unreadable(what, "record or convert it again");
            }
            SampleFormat samples = new SampleFormat(
                    code == 3, false, container(body.getShort(14) & 0xffff, body.getShort(12), channels));
            if ((code != 1 && code != 3) || !samples.isKnown()) {
                throw unreadable(
                        "WAV with encoding " + encoding(code) + ", " + samples.bits() + " bits",
                        "convert it to 16-bit PCM");
            }
            return new Format(samples, channels, rate);
        }

        /** Twelve or twenty bits lie left-aligned in a container of whole bytes, whose size the block tells. */
        private static int container(int bits, int block, int channels) {
            int stored = 8 * (block / channels);
            return stored >= bits && stored <= bits + 15 && block % channels == 0 ? stored : bits;
        }

        private static String encoding(int code) {
            return switch (code) {
                case 2 -> "ADPCM";
                case 6 -> "A-law";
                case 7 -> "µ-law";
                case 0x11 -> "IMA ADPCM";
                case 0x55 -> "MP3";
                default -> String.valueOf(code);
            };
        }

        private ByteBuffer bytes(long at, int length) throws IOException {
            channel.position(at);
            return ChannelBytes.next(channel, length, ByteOrder.LITTLE_ENDIAN);
        }

        private UnreadableAudioException unreadable(String reason, String remedy) {
            return new UnreadableAudioException(file, reason, remedy);
        }
    }
}
