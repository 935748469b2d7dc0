package com.sun.javafx.font.freetype;

/**
 * Stands before JavaFX's class of the same name in the tests, so that they need no Pango library: text in a simple script
 * never goes through it, and only its font map is asked for at start.
 */
class OSPango {
    private OSPango() {}

    static long pango_ft2_font_map_new() {
        return 0;
    }

    static boolean FcConfigAppFontAddFile(long configuration, String file) {
        return true;
    }
}
