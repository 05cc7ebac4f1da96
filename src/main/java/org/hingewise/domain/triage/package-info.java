/** Tells usual soreness from what a doctor should see. It never diagnoses. */
@NullMarked
package org.hingewise.domain.triage;

import org.jspecify.annotations.NullMarked;
