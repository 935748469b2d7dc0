/**
 * The table of recordings and the data set's counts.
 */
@NullMarked
package org.auscult.ui.recordings;

import org.jspecify.annotations.NullMarked;
