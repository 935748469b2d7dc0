/**
 * What is said to people alike everywhere. Uses nothing else of Auscult.
 */
@NullMarked
package org.auscult.words;

import org.jspecify.annotations.NullMarked;
