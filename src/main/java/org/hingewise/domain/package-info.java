/** Values every part of the domain shares: ids, moments, masses, answers and personal values. */
@NullMarked
package org.hingewise.domain;

import org.jspecify.annotations.NullMarked;
