package org.hingewise.ui.kit;

import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.UseCases;

/** What a screen may ask of the window it is in. Everything here is for the event thread. */
public interface Workbench {
    /** The use cases over the open file. */
    UseCases useCases();

    /** The way off the event thread. */
    Tasks tasks();

    /** Questions and forms over the window. */
    Dialogs dialogs();

    /** The catalogue of commands, for buttons that do one. */
    Commands commands();

    /** Files, clipboard and printer. */
    Outside outside();

    /** Tells something in the status line. What was saved tells itself there, with Undo. */
    void tell(String text);

    /** Goes to a client's tab. */
    void open(Id<Client> client, String tab);

    /** Asks for the width of the client list while a screen needs it; the list comes back with another tab or client. */
    void room(boolean wanted);
}
