package org.hingewise.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;

/** Adding, changing and archiving a client, in sheets. What was typed and not saved is offered again. */
final class ClientSheets {
    private static final int WIDTH = 980;

    private final Workbench bench;
    private final Supplier<MassUnit> unit;
    private final Consumer<Client> onAdded;
    private final Consumer<Client> onChanged;

    /**
     * @param onAdded told after a client was added
     * @param onChanged told after a client was changed
     */
    ClientSheets(Workbench bench, Supplier<MassUnit> unit, Consumer<Client> onAdded, Consumer<Client> onChanged) {
        this.bench = bench;
        this.unit = unit;
        this.onAdded = onAdded;
        this.onChanged = onChanged;
    }

    void add() {
        bench.tasks()
                .submit(
                        () -> ClientFormViewModel.kept(bench.useCases().keepDraft(), null),
                        draft -> show(
                                done -> ClientFormViewModel.adding(
                                        bench.useCases(), bench.tasks(), unit.get(), draft, done),
                                Texts.get("client.form.new"),
                                Texts.get("client.form.onlyName"),
                                onAdded));
    }

    void edit(Id<Client> id) {
        bench.tasks()
                .<Optional<ToChange>>submit(
                        () -> bench.useCases()
                                .readClient()
                                .handle(id)
                                .map(record -> new ToChange(
                                        record.client(),
                                        ClientFormViewModel.kept(
                                                bench.useCases().keepDraft(), id))),
                        read -> read.ifPresent(found -> show(
                                done -> ClientFormViewModel.changing(
                                        bench.useCases(), bench.tasks(), found.client(), found.draft(), done),
                                found.client().name().value(),
                                "",
                                onChanged)));
    }

    /** A client as saved, and what was typed over it. */
    private record ToChange(Client client, String draft) {}

    private void show(
            Function<Consumer<Client>, ClientFormViewModel> form,
            String title,
            String subtitle,
            Consumer<Client> onSaved) {
        Sheet[] sheet = new Sheet[1];
        ClientFormViewModel viewModel = form.apply(saved -> {
            sheet[0].close();
            onSaved.accept(saved);
        });
        ClientFormPanel panel = new ClientFormPanel(viewModel, bench.useCases().clock());
        boolean begun = viewModel.isTyped();
        sheet[0] = Sheet.of("client-form", title, panel)
                .width(WIDTH)
                .subtitle(begun ? Texts.get("client.form.draft") : subtitle)
                .hint(Texts.get("client.form.hint"))
                .focus(panel.nameField())
                .button("save", Texts.get("client.form.save"), viewModel::save)
                .leaveButton("cancel", Texts.get("dialog.cancel"));
        if (begun) {
            sheet[0].button("startOver", Texts.get("client.form.startOver"), panel::startOver);
        }
        bench.dialogs().show(sheet[0]);
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

    /** Moves a client to the trash after a question. */
    void remove(Id<Client> id) {
        bench.tasks().submit(() -> bench.useCases().readClient().handle(id), read -> read.map(ClientRecord::client)
                .ifPresent(client -> bench.dialogs()
                        .confirm(
                                new Dialogs.Question(
                                        Texts.get(
                                                "client.remove.title",
                                                client.name().value()),
                                        Texts.get("client.remove.text"),
                                        Texts.get("client.remove.yes"),
                                        false),
                                () -> bench.tasks()
                                        .submit(
                                                () -> bench.useCases()
                                                        .removeClient()
                                                        .handle(id),
                                                done -> {}))));
    }
}
