package org.hingewise.ui.key;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tasks;
import org.jspecify.annotations.Nullable;

/** Leads through setting a passphrase, or making a new data key: three sheets, one after the other. */
public final class ProtectSheets {
    private static final int WIDTH = 600;

    private final Safe safe;
    private final Dialogs dialogs;
    private final Outside outside;
    private final Tasks tasks;
    private final ProtectViewModel model;
    private final SecretField first;
    private final SecretField again = new SecretField("protect.again", Texts.get("key.again"));
    private final JProgressBar bar = new JProgressBar();
    private final Prose sealed = Prose.muted("");
    private @Nullable Sheet shown;
    private @Nullable PaperPanel paper;
    private ProtectViewModel.@Nullable Step step;

    private ProtectSheets(ProtectViewModel model, Safe safe, Dialogs dialogs, Outside outside, Tasks tasks) {
        this.safe = safe;
        this.dialogs = dialogs;
        this.outside = outside;
        this.tasks = tasks;
        this.model = model;
        first = new SecretField("protect.words", Texts.get(model.isRenewing() ? "key.words.now" : "key.words"));
        model.onChange(this::render);
    }

    /** Asks for a first passphrase, or, when there is one, makes a new data key. */
    public static void open(Safe safe, Dialogs dialogs, Outside outside, Tasks tasks) {
        open(new ProtectViewModel(safe, tasks, new SecureRandom()), safe, dialogs, outside, tasks);
    }

    static void open(ProtectViewModel model, Safe safe, Dialogs dialogs, Outside outside, Tasks tasks) {
        new ProtectSheets(model, safe, dialogs, outside, tasks).render();
    }

    private void render() {
        ProtectViewModel.State state = model.state();
        if (state.step() != step) {
            step = state.step();
            Sheet before = shown;
            shown = null;
            switch (state.step()) {
                case WORDS -> words();
                case PAPER -> paper();
                case SEALING -> sealing();
                case DONE, UNDONE -> {}
            }
            if (before != null) {
                before.close();
            }
            over(state);
        }
        first.problem(state.step() == ProtectViewModel.Step.WORDS ? state.first() : null);
        again.problem(state.step() == ProtectViewModel.Step.WORDS ? state.second() : null);
        PaperPanel page = paper;
        if (page != null && state.step() == ProtectViewModel.Step.PAPER) {
            page.problem(state.first());
        }
        bar.setIndeterminate(state.progress().of() == 0);
        bar.setValue(state.progress().percent());
        sealed.show(Texts.get(
                "key.sealing.progress",
                state.progress().done(),
                state.progress().of()));
    }

    private void over(ProtectViewModel.State state) {
        String failure = state.failure();
        if (state.step() == ProtectViewModel.Step.DONE && model.isRenewing()) {
            dialogs.message(Texts.get("key.renewed.title"), Texts.get("key.renewed"));
        } else if (state.step() == ProtectViewModel.Step.DONE) {
            safe.lock();
        } else if (failure != null) {
            dialogs.message(Texts.get("key.undone.title"), failure);
        }
    }

    private void words() {
        JPanel body = column();
        body.add(Prose.text(Texts.get(model.isRenewing() ? "key.renew.text" : "key.protect.text")));
        body.add(first.component(), "gaptop 12");
        if (!model.isRenewing()) {
            body.add(again.component(), "gaptop 10");
            JButton four = Buttons.link("protect.makeUp", Texts.get("key.makeUp"), this::makeUp);
            body.add(four, "gaptop 6, growx 0");
            body.add(Prose.caption(Texts.get("key.makeUp.text")));
        }
        Sheet sheet = Sheet.of("protect", Texts.get(model.isRenewing() ? "key.renew.title" : "key.protect.title"), body)
                .width(WIDTH)
                .focus(first.editor())
                .onLeave(this::leave);
        sheet.button("next", Texts.get("key.next"), this::next);
        sheet.leaveButton("cancel", Texts.get("dialog.cancel"));
        show(sheet);
    }

    private void next() {
        char[] typed = first.typed();
        model.words(typed, model.isRenewing() ? typed.clone() : again.typed());
    }

    private void makeUp() {
        model.makeUp(words -> {
            first.put(words);
            again.put(words);
            Arrays.fill(words, '\0');
            first.show(true);
        });
    }

    private void paper() {
        clear();
        PaperPanel page = new PaperPanel(safe, model.state(), dialogs, outside, tasks);
        paper = page;
        Sheet sheet = Sheet.of("recovery", Texts.get("key.paper.title"), page)
                .width(WIDTH)
                .focus(page.field().editor())
                .onLeave(this::leave);
        sheet.button(
                "seal",
                Texts.get(model.isRenewing() ? "key.paper.renew" : "key.paper.seal"),
                () -> model.typedBack(page.field().text()));
        sheet.leaveButton("cancel", Texts.get("dialog.cancel"));
        show(sheet);
    }

    private void sealing() {
        JPanel body = column();
        body.add(Prose.text(Texts.get("key.sealing.text")));
        bar.setName("sealing.bar");
        body.add(bar, "gaptop 12, h 8!");
        body.add(sealed, "gaptop 6");
        Sheet sheet = Sheet.of("sealing", Texts.get("key.sealing.title"), body)
                .focus(bar)
                .nothingOnEnter()
                .onLeave(model::cancel);
        sheet.leaveButton("cancel", Texts.get("dialog.cancel"));
        show(sheet);
    }

    private void show(Sheet sheet) {
        shown = sheet;
        dialogs.show(sheet);
    }

    private void leave() {
        clear();
        model.close();
    }

    private void clear() {
        first.clear();
        again.clear();
    }

    static JPanel column() {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 6, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        body.setOpaque(false);
        return body;
    }
}
