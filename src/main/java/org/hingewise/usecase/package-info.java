/** What a coach can do, one verb a class, over ports that storage fills. */
@NullMarked
package org.hingewise.usecase;

import org.jspecify.annotations.NullMarked;
