package org.hingewise.ui.checkin;

import java.awt.Component;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.exchange.WholeFile;
import org.hingewise.text.CheckInTexts;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Noting;
import org.hingewise.ui.kit.SaveAs;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.AskCheckIn;
import org.hingewise.usecase.AskCheckIn.Asked;
import org.hingewise.usecase.Result;

/** Puts a check-in for a client on the clipboard, or into a form file; both carry the same code. */
public final class CheckInMessages {
    private static final String ENDING = ".html";

    private final Workbench bench;

    public CheckInMessages(Workbench bench) {
        this.bench = bench;
    }

    /** Copies a message about the check-in that is due. */
    public void copy(Id<Client> client) {
        ask(() -> asking().handle(client), this::copied);
    }

    /** Copies a message for a check-in of the board. */
    public void copy(CheckIn due) {
        ask(() -> asking().handle(due), this::copied);
    }

    /** Asks where to, then saves the form of the check-in that is due. */
    public void saveForm(Component over, Id<Client> client) {
        ask(() -> asking().handle(client), asked -> save(over, asked));
    }

    /** The same for a check-in of the board. */
    public void saveForm(Component over, CheckIn due) {
        ask(() -> asking().handle(due), asked -> save(over, asked));
    }

    private AskCheckIn asking() {
        return bench.useCases().askCheckIn();
    }

    private void ask(Callable<Result<Asked>> asking, Consumer<Asked> then) {
        bench.tasks().submit(asking, result -> {
            if (result instanceof Result.Saved<Asked> saved) {
                then.accept(saved.value());
            } else if (result instanceof Result.Refused<Asked> no) {
                bench.tell(ProblemTexts.sentence(no.problems().get(0)));
            }
        });
    }

    private void copied(Asked asked) {
        bench.outside().copyPersonal(CheckInTexts.message(asked.request(), asked.client(), asked.session()));
        bench.tell(Texts.get("checkIn.copied", asked.client().name().value()));
    }

    private void save(Component over, Asked asked) {
        // The name of the file is seen by whoever sees the mail: it holds the code and no name.
        String name = Texts.get("checkIn.form.file", asked.request().code().shown());
        SaveAs.ask(bench.outside(), bench.dialogs(), over, name, ENDING, file -> write(asked, file));
    }

    private void write(Asked asked, Path file) {
        String form = CheckInTexts.form(asked.request(), asked.client());
        bench.tasks()
                .submit(
                        () -> WholeFile.write(file, out -> out.write(form.getBytes(StandardCharsets.UTF_8))),
                        done -> {
                            bench.tell(Texts.get("checkIn.form.saved", file.getFileName()));
                            new Noting(bench.useCases(), bench.tasks())
                                    .note(Action.EXPORTED, asked.client().id(), "form");
                        },
                        e -> bench.dialogs()
                                .message(
                                        Texts.get("checkIn.form.notSavedTitle"),
                                        Texts.get("checkIn.form.notSaved", file.getFileName())));
    }
}
