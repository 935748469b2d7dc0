/**
 * The focused recording explained: what each score contributed, where in it the detector hears that, and which
 * normals it is like; and what sets the selected recordings apart.
 */
@NullMarked
package org.auscult.ui.inspection;

import org.jspecify.annotations.NullMarked;
