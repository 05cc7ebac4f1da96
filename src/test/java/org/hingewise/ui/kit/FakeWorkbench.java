package org.hingewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.UseCases;

/** The window in tests: remembers what a screen asked of it. */
public class FakeWorkbench implements Workbench {
    /** Tabs gone to, in order. */
    public final List<String> opened = new ArrayList<>();
    /** Whether the width of the client list was asked for. */
    public boolean room;

    /** The clipboard and files it was given. */
    public final FakeOutside outside = new FakeOutside();
    /** What was told in the status line, in order. */
    public final List<String> told = new ArrayList<>();

    private final UseCases useCases;
    private final Tasks tasks;
    private final Dialogs dialogs;

    public FakeWorkbench(UseCases useCases, Tasks tasks, Dialogs dialogs) {
        this.useCases = useCases;
        this.tasks = tasks;
        this.dialogs = dialogs;
    }

    @Override
    public UseCases useCases() {
        return useCases;
    }

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    @Override
    public Commands commands() {
        return new Commands();
    }

    @Override
    public Outside outside() {
        return outside;
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public void open(Id<Client> client, String tab) {
        opened.add(tab);
    }

    @Override
    public void room(boolean wanted) {
        room = wanted;
    }
}
