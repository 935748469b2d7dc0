/**
 * The runs made so far.
 */
@NullMarked
package org.auscult.ui.experiments;

import org.jspecify.annotations.NullMarked;
