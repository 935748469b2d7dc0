/**
 * Where in a clip, and why: what a detector attended to, how far each frame lies from the normals, what differs from them, which
 * of them are nearest. May use {@code evaluation} and above.
 */
@NullMarked
package org.auscult.inspection;

import org.jspecify.annotations.NullMarked;
