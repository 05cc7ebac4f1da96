package org.hingewise.ui.movements;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.Outside;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;

/** The shipped library over a store in memory, and the window it is looked at in. */
final class MovementDesk implements Workbench {
    final FakeStore store = new FakeStore();
    final FakeDialogs dialogs = new FakeDialogs();
    final DirectTasks tasks = new DirectTasks();
    final List<String> told = new ArrayList<>();
    final Clock clock = () -> Sample.at(11, 19, 18, 10);
    /** While the disk is full nothing can be written. */
    boolean full;

    final UseCases useCases =
            UseCases.over(new Disk(), MovementFile.shipped(), v -> "This is not a diagnosis.", clock, Events.NONE);

    MovementsViewModel browser() {
        MovementsViewModel model = new MovementsViewModel(useCases, tasks);
        model.show();
        return model;
    }

    /** The form for a movement of the library. */
    MovementFormViewModel form(String id) {
        MovementsViewModel browser = browser();
        browser.goTo(id);
        List<MovementFormViewModel> opened = new ArrayList<>();
        browser.edit(opened::add);
        return opened.get(0);
    }

    /** The form for a new movement. */
    MovementFormViewModel form() {
        List<MovementFormViewModel> opened = new ArrayList<>();
        browser().add(opened::add);
        return opened.get(0);
    }

    /** The widget of that name. */
    static <C extends Component> C find(Container in, String name, Class<C> type) {
        for (Component child : in.getComponents()) {
            if (type.isInstance(child) && name.equals(child.getName())) {
                return type.cast(child);
            }
            if (child instanceof Container container) {
                C found = find(container, name, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private final class Disk implements Store {
        @Override
        public <R> R read(Function<Records, R> work) {
            return store.read(work);
        }

        @Override
        public <R> R write(Function<Records, R> work) {
            if (full) {
                throw new StoreProblem(StoreProblem.Code.DISK_FULL, Map.of("file", "studio"), null);
            }
            return store.write(work);
        }
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
        throw new UnsupportedOperationException();
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public void open(Id<Client> client, String tab) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void room(boolean wanted) {
        throw new UnsupportedOperationException();
    }
}
