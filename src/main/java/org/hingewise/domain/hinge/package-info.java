/** Hip-hinge mastery: fifteen things to see, six levels, and how long a level counts. */
@NullMarked
package org.hingewise.domain.hinge;

import org.jspecify.annotations.NullMarked;
