package org.hingewise.ui.session;

import javax.swing.JComponent;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;

/** A running session, shown in the Sessions tab in place of the list. */
public interface RunningView {
    JComponent component();

    Id<Session> session();

    /** Reads the session again. */
    void refresh();

    /** Puts the focus where the session goes on. */
    void goOn();

    /** What the tab does for it. */
    interface Around {
        /** Shows the list; the session goes on. */
        void back();

        /** Asks how it was and ends it. */
        void finish(Id<Session> session);
    }

    /** Makes the view of a session. */
    @FunctionalInterface
    interface Maker {
        RunningView make(Id<Client> client, Id<Session> session, Around around);
    }
}
