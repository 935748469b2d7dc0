package org.auscult.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How one sample is stored, in the byte order of the buffer.
 *
 * @param floatingPoint IEEE 754, otherwise integer PCM
 * @param isSigned whether 8-bit integers are signed, as in AIFF; wider ones always are
 * @param bits of the container: 8, 16, 24 or 32 for integers, 32 or 64 for floating point
 */
record SampleFormat(boolean floatingPoint, boolean isSigned, int bits) {
    /** Whether this is one that can be read. */
    boolean isKnown() {
        return floatingPoint ? bits == 32 || bits == 64 : bits == 8 || bits == 16 || bits == 24 || bits == 32;
    }

    int bytes() {
        return bits / 8;
    }

    String label() {
        return bits + "-bit " + (floatingPoint ? "float" : "PCM");
    }

    /** The next sample, full scale −1 … 1; what is not a number is silence. */
    float read(ByteBuffer bytes) {
        if (floatingPoint) {
            float value = bits == 32 ? bytes.getFloat() : (float) bytes.getDouble();
            return Float.isFinite(value) ? value : 0;
        }
        return switch (bits) {
            case 8 -> (isSigned ? bytes.get() : (bytes.get() & 0xff) - 128) / 128f;
            case 16 -> bytes.getShort() / 32768f;
            case 24 -> threeBytes(bytes) / 8388608f;
            default -> bytes.getInt() / 2147483648f;
        };
    }

    /** Takes all whole frames of interleaved samples apart into channels, from a place on; tells how many they are. */
    int read(ByteBuffer bytes, float[][] into, int from) {
        int frames = bytes.remaining() / (into.length * bytes());
        for (int i = from; i < from + frames; i++) {
            for (float[] channel : into) {
                channel[i] = read(bytes);
            }
        }
        return frames;
    }

    private static int threeBytes(ByteBuffer bytes) {
        byte first = bytes.get();
        int middle = (bytes.get() & 0xff) << 8;
        byte last = bytes.get();
        return bytes.order() == ByteOrder.LITTLE_ENDIAN
                ? (first & 0xff) | middle | last << 16
                : (last & 0xff) | middle | first << 16;
    }
}
