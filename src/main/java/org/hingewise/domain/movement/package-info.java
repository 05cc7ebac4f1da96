/** The movement library: what each movement asks of a back, and what is easier. */
@NullMarked
package org.hingewise.domain.movement;

import org.jspecify.annotations.NullMarked;
