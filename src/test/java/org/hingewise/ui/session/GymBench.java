package org.hingewise.ui.session;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.UseCases;

/** The window of a gym in tests: remembers what screens asked of it. */
final class GymBench implements Workbench {
    final List<String> opened = new ArrayList<>();
    boolean room;
    private final Gym gym;
    private final Dialogs dialogs;

    GymBench(Gym gym, Dialogs dialogs) {
        this.gym = gym;
        this.dialogs = dialogs;
    }

    @Override
    public UseCases useCases() {
        return gym.use;
    }

    @Override
    public Tasks tasks() {
        return gym.tasks;
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
        return new FakeOutside();
    }

    @Override
    public void tell(String text) {}

    @Override
    public void open(Id<Client> client, String tab) {
        opened.add(tab);
    }

    @Override
    public void room(boolean wanted) {
        room = wanted;
    }
}
