/** Soreness as it is reported, and the curve that ordinary DOMS follows. */
@NullMarked
package org.hingewise.domain.soreness;

import org.jspecify.annotations.NullMarked;
