/**
 * From samples to standardised log-mel spectrograms, where they are kept, and the spectrograms and colour scales for the eye. May use {@code demo} and above.
 */
@NullMarked
package org.auscult.feature;

import org.jspecify.annotations.NullMarked;
