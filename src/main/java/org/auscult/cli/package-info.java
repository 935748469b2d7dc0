/**
 * The same engine without a window. May use {@code experiment} and above; the only package that prints.
 */
@NullMarked
package org.auscult.cli;

import org.jspecify.annotations.NullMarked;
