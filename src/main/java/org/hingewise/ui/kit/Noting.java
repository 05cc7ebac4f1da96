package org.hingewise.ui.kit;

import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Notes in the history what left the program. What cannot be noted, in a file that may only be read, is let be. */
public record Noting(UseCases useCases, Tasks tasks) {
    /**
     * Notes it off the event thread.
     *
     * @param client null when it is about no one client
     * @param what left: code of its word
     */
    public void note(Action action, @Nullable Id<Client> client, String what) {
        tasks.submit(
                () -> {
                    useCases.readHistory().note(action, client, Map.of("what", what));
                    return action;
                },
                done -> {},
                e -> {
                    if (!(e instanceof StoreProblem)) {
                        throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
                    }
                });
    }
}
