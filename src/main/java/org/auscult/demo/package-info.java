/**
 * A seeded synthetic plant of fans, pumps, valves and slide rails, healthy and faulty. May use {@code dataset} and above.
 */
@NullMarked
package org.auscult.demo;

import org.jspecify.annotations.NullMarked;
