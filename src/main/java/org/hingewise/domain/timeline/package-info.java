/** What happened to a client, in order, never rewritten. */
@NullMarked
package org.hingewise.domain.timeline;

import org.jspecify.annotations.NullMarked;
