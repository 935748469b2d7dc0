/**
 * The focused recording explained: the contribution of each score.
 */
@NullMarked
package org.auscult.ui.inspection;

import org.jspecify.annotations.NullMarked;
