/**
 * Where in a clip, and why: what a detector attended to. May use {@code evaluation} and above.
 */
@NullMarked
package org.auscult.inspection;

import org.jspecify.annotations.NullMarked;
