package org.auscult.audio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a file is that can't be read as sound, told by its first bytes. */
final class FileKind {
    private FileKind() {}

    static String of(ByteBuffer start) {
        int n = start.remaining();
        String text = new String(start.array(), 0, n, StandardCharsets.ISO_8859_1);
        if (text.startsWith("RIFX")) {
            return "big-endian RIFX audio";
        } else if (text.startsWith("RIFF")) {
            return "a RIFF file without sound";
        } else if (text.startsWith("OggS")) {
            return "Ogg audio";
        } else if (text.startsWith("riff")) {
            return "Wave64 audio";
        } else if (text.startsWith("wvpk")) {
            return "WavPack audio";
        } else if (text.startsWith("caff")) {
            return "Core Audio";
        } else if (text.startsWith(".snd")) {
            return "AU audio";
        } else if (text.startsWith("PK")) {
            return "a ZIP archive";
        } else if (text.startsWith("ID3") || (n > 1 && start.get(0) == -1 && (start.get(1) & 0xe0) == 0xe0)) {
            return "MPEG audio (MP3 or AAC)";
        } else if (n >= 8 && text.startsWith("ftyp", 4)) {
            return "MPEG-4 audio (AAC)";
        }
        return "a file of another kind";
    }
}
