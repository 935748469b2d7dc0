/**
 * The application's state as JavaFX properties, without a single control. May use {@code experiment} and above, and javafx.base.
 */
@NullMarked
package org.auscult.workbench;

import org.jspecify.annotations.NullMarked;
