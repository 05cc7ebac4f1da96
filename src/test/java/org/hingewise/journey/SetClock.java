package org.hingewise.journey;

import org.hingewise.domain.Moment;
import org.hingewise.usecase.Clock;

/** A clock that stands until the story moves it on. */
final class SetClock implements Clock {
    private volatile Moment now;

    SetClock(Moment now) {
        this.now = now;
    }

    @Override
    public Moment now() {
        return now;
    }

    void set(Moment moment) {
        now = moment;
    }

    void hoursLater(int hours) {
        now = now.plusMinutes(hours * 60L);
    }
}
