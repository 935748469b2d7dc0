/**
 * Files that matter: written beside and moved into place; JSON and NumPy arrays, readable from Python. Uses nothing else of Auscult.
 */
@NullMarked
package org.auscult.file;

import org.jspecify.annotations.NullMarked;
