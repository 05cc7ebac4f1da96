/** Who the client is and what happened to their back: client, back injuries, clearances. */
@NullMarked
package org.hingewise.domain.client;

import org.jspecify.annotations.NullMarked;
