package org.hingewise.usecase;

import org.hingewise.domain.Moment;

/** Now, in the coach's zone. Tests bring their own. */
@FunctionalInterface
public interface Clock {
    Moment now();
}
