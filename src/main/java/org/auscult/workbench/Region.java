package org.auscult.workbench;

import org.auscult.audio.Band;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the recording that was marked to be heard.
 *
 * @param time in seconds
 * @param band only these frequencies; null for all
 */
public record Region(Span time, @Nullable Band band) {}
