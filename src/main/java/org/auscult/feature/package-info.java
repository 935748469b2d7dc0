/**
 * From samples to standardised log-mel spectrograms, and where they are kept. May use {@code demo} and above.
 */
@NullMarked
package org.auscult.feature;

import org.jspecify.annotations.NullMarked;
