/** Turns codes and numbers of the domain into calm, plain sentences. */
@NullMarked
package org.hingewise.text;

import org.jspecify.annotations.NullMarked;
