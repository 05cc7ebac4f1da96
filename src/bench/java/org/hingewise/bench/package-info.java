/** How long what a coach waits for takes; run by {@code mvn -Pbench verify}, never asserted by a test. */
@NullMarked
package org.hingewise.bench;

import org.jspecify.annotations.NullMarked;
