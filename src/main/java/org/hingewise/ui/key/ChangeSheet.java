package org.hingewise.ui.key;

import javax.swing.JPanel;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.key.Passphrase;

/** Changes the passphrase: the one so far, and the new one twice. */
public final class ChangeSheet {
    private final Safe safe;
    private final Tasks tasks;
    private final Runnable changed;
    private final SecretField now = new SecretField("change.now", Texts.get("key.words.now"));
    private final SecretField fresh = new SecretField("change.words", Texts.get("key.words.fresh"));
    private final SecretField again = new SecretField("change.again", Texts.get("key.again"));
    private boolean busy;

    private ChangeSheet(Safe safe, Tasks tasks, Runnable changed) {
        this.safe = safe;
        this.tasks = tasks;
        this.changed = changed;
    }

    /** @param changed called on the event thread when the new passphrase is set */
    public static void open(Safe safe, Dialogs dialogs, Tasks tasks, Runnable changed) {
        dialogs.show(new ChangeSheet(safe, tasks, changed).sheet());
    }

    private Sheet sheet() {
        JPanel body = ProtectSheets.column();
        body.add(Prose.text(Texts.get("key.change.text")));
        body.add(now.component(), "gaptop 12");
        body.add(fresh.component(), "gaptop 10");
        body.add(again.component(), "gaptop 10");
        Sheet sheet = Sheet.of("change", Texts.get("key.change.title"), body)
                .focus(now.editor())
                .onLeave(this::clear);
        sheet.button("save", Texts.get("key.change.save"), () -> change(sheet));
        return sheet.leaveButton("cancel", Texts.get("dialog.cancel"));
    }

    private void change(Sheet sheet) {
        if (busy) {
            return;
        }
        Passphrase before = Passphrase.of(now.typed());
        Passphrase after = Passphrase.of(fresh.typed());
        Passphrase repeated = Passphrase.of(again.typed());
        String flaw = ProtectViewModel.flaw(after);
        boolean same = after.isSameAs(repeated);
        repeated.close();
        now.problem(null);
        fresh.problem(flaw);
        again.problem(flaw != null || same ? null : Texts.get("key.flaw.different"));
        if (flaw != null || !same) {
            before.close();
            after.close();
            return;
        }
        busy = true;
        tasks.submit(
                () -> {
                    try (before;
                            after) {
                        safe.keys().change(before, after);
                    }
                    return true;
                },
                done -> {
                    clear();
                    sheet.close();
                    changed.run();
                },
                e -> {
                    busy = false;
                    now.problem(ProtectViewModel.sentence(e));
                    now.begin();
                });
    }

    private void clear() {
        now.clear();
        fresh.clear();
        again.clear();
    }
}
