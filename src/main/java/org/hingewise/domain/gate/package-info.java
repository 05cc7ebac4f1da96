/** May this movement be given to this person today, and if not, what instead. */
@NullMarked
package org.hingewise.domain.gate;

import org.jspecify.annotations.NullMarked;
