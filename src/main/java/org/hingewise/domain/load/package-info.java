/** How heavy and how hard: estimated maximum, effort, and loads as they are typed and can be loaded. */
@NullMarked
package org.hingewise.domain.load;

import org.jspecify.annotations.NullMarked;
