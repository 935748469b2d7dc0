package org.auscult.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files made of words that come from elsewhere, as the type and id of a machine. */
public final class FileNames {
    private static final Pattern SPECIAL = Pattern.compile("[^\\p{L}\\p{N} _.-]");

    private FileNames() {}

    /**
     * A part of a file's name that every system takes and that leads into no other folder: letters, digits, blanks and
     * {@code _.-} stay, all else is written as in a URL. Different words give different names.
     */
    public static String of(String words) {
        if (words.chars().allMatch(c -> c == '.')) {
            return words.replace(".", "%2E");
        }
        return SPECIAL.matcher(words)
                .replaceAll(special -> URLEncoder.encode(special.group(), StandardCharsets.UTF_8)
                        .replace("*", "%2A"));
    }
}
