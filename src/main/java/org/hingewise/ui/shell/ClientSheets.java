package org.hingewise.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;
import org.jspecify.annotations.Nullable;

/** Adding, changing and archiving a client, in sheets. What was typed of somebody new is offered again. */
final class ClientSheets {
    private static final int WIDTH = 980;

    private final Workbench bench;
    private final Supplier<MassUnit> unit;
    private final Consumer<Client> onSaved;
    private @Nullable ClientForm draft;

    /** @param onSaved told after a client was added or changed */
    ClientSheets(Workbench bench, Supplier<MassUnit> unit, Consumer<Client> onSaved) {
        this.bench = bench;
        this.unit = unit;
        this.onSaved = onSaved;
    }

    void add() {
        ClientForm begun = draft;
        ClientForm form = begun == null ? ClientForm.empty(unit.get()) : begun;
        Sheet[] sheet = new Sheet[1];
        ClientFormViewModel viewModel = ClientFormViewModel.adding(bench.useCases(), bench.tasks(), form, saved -> {
            draft = null;
            sheet[0].close();
            onSaved.accept(saved);
        });
        sheet[0] = sheet(viewModel, Texts.get("client.form.new"), Texts.get("client.form.newHint"))
                .subtitle(Texts.get(begun == null ? "client.form.onlyName" : "client.form.draft"))
                .onLeave(() -> draft =
                        viewModel.state().form().isTyped() ? viewModel.state().form() : null);
        bench.dialogs().show(sheet[0]);
    }

    void edit(Id<Client> id) {
        bench.tasks().submit(() -> bench.useCases().readClient().handle(id), read -> read.map(ClientRecord::client)
                .ifPresent(this::edit));
    }

    private void edit(Client client) {
        Sheet[] sheet = new Sheet[1];
        ClientFormViewModel viewModel = ClientFormViewModel.changing(bench.useCases(), bench.tasks(), client, saved -> {
            sheet[0].close();
            onSaved.accept(saved);
        });
        sheet[0] = sheet(viewModel, client.name().value(), Texts.get("client.form.editHint"));
        bench.dialogs().show(sheet[0]);
    }

    private Sheet sheet(ClientFormViewModel viewModel, String title, String hint) {
        ClientFormPanel panel = new ClientFormPanel(viewModel, bench.useCases().clock());
        return Sheet.of("client-form", title, panel)
                .width(WIDTH)
                .hint(hint)
                .focus(panel.nameField())
                .button("save", Texts.get("client.form.save"), viewModel::save)
                .leaveButton("cancel", Texts.get("dialog.cancel"));
    }

    /** Archives after a question; brings back at once. */
    void archive(Id<Client> id) {
        bench.tasks().submit(() -> bench.useCases().readClient().handle(id), read -> read.map(ClientRecord::client)
                .ifPresent(this::archive));
    }

    private void archive(Client client) {
        if (client.archived()) {
            archive(client, false);
            return;
        }
        bench.dialogs()
                .confirm(
                        new Dialogs.Question(
                                Texts.get("client.archive.title", client.name().value()),
                                Texts.get("client.archive.text"),
                                Texts.get("client.archive.yes"),
                                false),
                        () -> archive(client, true));
    }

    private void archive(Client client, boolean away) {
        bench.tasks().submit(() -> bench.useCases().archiveClient().handle(client.id(), away), done -> {});
    }
}
