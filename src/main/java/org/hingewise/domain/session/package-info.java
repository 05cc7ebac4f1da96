/** Training sessions, the load of them, and the soreness reported after them. */
@NullMarked
package org.hingewise.domain.session;

import org.jspecify.annotations.NullMarked;
