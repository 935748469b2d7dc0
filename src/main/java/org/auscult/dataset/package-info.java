/**
 * What was recorded: recordings, the machine each belongs to, and the folder layouts in which people keep them. May use {@code audio} and above.
 */
@NullMarked
package org.auscult.dataset;

import org.jspecify.annotations.NullMarked;
