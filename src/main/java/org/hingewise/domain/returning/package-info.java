/** The way back after an episode: stages 0 to 6, what opens the next one, and what calls for a step back. */
@NullMarked
package org.hingewise.domain.returning;

import org.jspecify.annotations.NullMarked;
