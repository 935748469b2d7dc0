package org.auscult.dataset;

import java.util.Map;

/**
 * How a folder is read and why.
 *
 * @param layout the name of the layout
 * @param why in a sentence: "312 of 320 sound files are named like …"
 * @param fits how many of the files each layout can read, best first
 */
public record Recognition(String layout, String why, Map<String, Integer> fits) {}
