/**
 * The recordings: their table with its filter and its columns, the data set's counts, how its folder is read, and what is wrong with it.
 */
@NullMarked
package org.auscult.ui.recordings;

import org.jspecify.annotations.NullMarked;
