/**
 * The window. Views read the workbench's properties and submit jobs; they never call each other.
 */
@NullMarked
package org.auscult.ui;

import org.jspecify.annotations.NullMarked;
