/**
 * What was recorded: recordings, the machine each belongs to, the folder layouts in which people keep them, splits, and what is wrong with the files. May use {@code audio} and above.
 */
@NullMarked
package org.auscult.dataset;

import org.jspecify.annotations.NullMarked;
