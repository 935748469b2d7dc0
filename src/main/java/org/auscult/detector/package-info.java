/**
 * What hears anomalies: a detector is fitted on normal sound alone, and then gives each clip an embedding and raw scores. May use {@code feature} and above.
 */
@NullMarked
package org.auscult.detector;

import org.jspecify.annotations.NullMarked;
