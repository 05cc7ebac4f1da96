package org.hingewise.ui.shell;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Icons;
import org.jspecify.annotations.Nullable;

/** What can be done in every window, with its keys: one list behind buttons, palette, keys and help. */
final class ShellCommands {
    /** Those that are of no use in a file that can only be read. */
    static final Set<String> CHANGING = Set.of(
            "log-soreness",
            "plan-session",
            "copy-check-in",
            "save-check-in-form",
            "paste-reply",
            "new-client",
            "edit-client",
            "archive-client",
            "undo");

    private final Commands commands;
    private final Shell shell;

    private ShellCommands(Commands commands, Shell shell) {
        this.commands = commands;
        this.shell = shell;
    }

    /** Adds what the window, its file and the selected client can do. */
    static void add(Commands commands, Shell shell, Doors doors) {
        ShellCommands all = new ShellCommands(commands, shell);
        all.addOfFile();
        commands.add(
                "samples",
                Texts.get("do.samples"),
                Icons.CLIENTS,
                null,
                () -> shell.isOpen() && !doors.isSample(),
                doors::openSamples);
        all.addOfWindow();
    }

    private void addOfFile() {
        BooleanSupplier open = shell::isOpen;
        BooleanSupplier client = shell::hasClient;
        add("find", "do.find", Icons.SEARCH, "menu K", open, OpenFile::find);
        add("log-soreness", "do.log", Icons.CHART, "menu L", client, OpenFile::logSoreness);
        add("plan-session", "do.plan", Icons.MOVES, "menu P", client, OpenFile::planSession);
        add("copy-check-in", "do.copyCheckIn", Icons.COPY, null, client, OpenFile::copyCheckIn);
        add("save-check-in-form", "do.saveCheckInForm", Icons.SAVE, null, client, OpenFile::saveCheckInForm);
        add("paste-reply", "do.pasteReply", Icons.CHECK, "menu shift V", open, OpenFile::pasteReply);
        add("new-client", "do.newClient", Icons.PLUS, "menu N", open, OpenFile::newClient);
        add("edit-client", "do.editClient", Icons.EDIT, "F2", client, OpenFile::editClient);
        add("archive-client", "do.archive", Icons.FOLDER, null, client, OpenFile::archiveClient);
        add("client-changes", "do.changes", Icons.CLOCK, null, client, OpenFile::changes);
        add("remove-client", "do.remove", Icons.TRASH, null, client, OpenFile::removeClient);
        add("erase-client", "do.erase", Icons.CLOSE, null, client, OpenFile::eraseClient);
        add("save-record", "do.saveRecord", Icons.SAVE, null, client, OpenFile::saveRecord);
        add("bring-in-record", "do.bringInRecord", Icons.FOLDER, null, open, OpenFile::bringInRecord);
        add("undo", "do.undo", Icons.UNDO, "menu Z", open, OpenFile::undo);
        add("search", "do.search", Icons.SEARCH, "menu F", open, OpenFile::searchClients);
    }

    private void addOfWindow() {
        commands.add("settings", Texts.get("do.settings"), Icons.SETTINGS, null, shell::settings);
        commands.add("lock", Texts.get("do.lock"), Icons.LOCK, "menu shift L", shell::isOpen, shell::lock);
        commands.add("theme", Texts.get("do.theme"), Icons.MOON, null, shell::otherTheme);
        commands.add("help", Texts.get("do.help"), Icons.HELP, "F1", shell::help);
    }

    private void add(
            String id,
            String text,
            Icons icon,
            @Nullable String key,
            BooleanSupplier enabled,
            Consumer<OpenFile> action) {
        commands.add(id, Texts.get(text), icon, key, enabled, () -> shell.with(action));
    }
}
