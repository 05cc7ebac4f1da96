/** Whether it is getting better: a client's record over weeks and months. */
@NullMarked
package org.hingewise.domain.progress;

import org.jspecify.annotations.NullMarked;
