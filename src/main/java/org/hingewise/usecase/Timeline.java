package org.hingewise.usecase;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;

/** The append-only timeline. */
public interface Timeline {
    /** Writes an event; its {@code seq} is given by the store. */
    void append(TimelineEvent event);

    /** A client's events, newest first. */
    List<TimelineEvent> of(Id<Client> client);
}
