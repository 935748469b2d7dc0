/** The composition root: {@code Launcher} picks window or command line, {@code App} wires the parts together. */
@NullMarked
package org.auscult;

import org.jspecify.annotations.NullMarked;
