package org.hingewise.ui.session;

import java.awt.CardLayout;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * The Sessions tab: the list, and in its place the plan editor while one plans. A plan left unsaved is kept and comes
 * back with {@link #plan}.
 */
public final class SessionsTab {
    /** The tab's name, for {@link Workbench#open}. */
    public static final String ID = "sessions";

    private final Workbench bench;
    private final Consumer<Id<Client>> assessHinge;
    private final RunningView.Maker running;
    private @Nullable Content content;
    private @Nullable Id<Client> toPlan;
    private @Nullable Session toRun;

    /**
     * The tab of a window.
     *
     * @param assessHinge opens the hinge checklist for a client; the plan stays as it is
     * @param running makes what shows a session while it runs
     */
    public SessionsTab(Workbench bench, Consumer<Id<Client>> assessHinge, RunningView.Maker running) {
        this.bench = bench;
        this.assessHinge = assessHinge;
        this.running = running;
    }

    /** The tab for the client page. */
    public ClientTab tab() {
        return new ClientTab(ID, Texts.get("session.tab"), this::content);
    }

    /** Goes to a client's plan editor: a new plan, or the one begun earlier. */
    public void plan(Id<Client> client) {
        toPlan = client;
        bench.open(client, ID);
        content().begin();
    }

    /** Starts a planned session, or goes on with one that runs, and shows it. */
    public void start(Id<Session> session) {
        begin(() -> bench.useCases().startSession().handle(session));
    }

    /** Starts a session without a plan, or goes on with the one that runs, and shows it. */
    public void startUnplanned(Id<Client> client) {
        begin(() -> bench.useCases().startSession().unplanned(client));
    }

    private void begin(Callable<Result<Session>> work) {
        bench.tasks()
                .<Result<Session>>submit(
                        work,
                        result -> {
                            if (result instanceof Result.Saved<Session> saved) {
                                toRun = saved.value();
                                bench.open(saved.value().client(), ID);
                                content().begin();
                            } else if (result instanceof Result.Refused<Session> refused) {
                                bench.tell(
                                        ProblemTexts.sentence(refused.problems().get(0)));
                            }
                        },
                        e -> {
                            if (!(e instanceof StoreProblem problem)) {
                                throw new IllegalStateException(e);
                            }
                            bench.dialogs().message(Texts.get("session.tab"), ProblemTexts.sentence(problem));
                        });
    }

    /** Asks when a session ended that was not planned, so that soreness can be counted from it. */
    public void addUnplanned(Id<Client> client) {
        finish(client, null, form -> {});
    }

    /** Asks how hard and how long a session was, and ends it. */
    public void finish(Session session) {
        finish(session.client(), session.id(), form -> {});
    }

    private Content content() {
        Content made = content;
        if (made == null) {
            made = new Content();
            content = made;
        }
        return made;
    }

    /** Opens the form that finishes a session, with something typed into it already. */
    void finish(Id<Client> client, @Nullable Id<Session> session, Consumer<FinishViewModel> typed) {
        bench.tasks()
                .<Optional<FinishViewModel.Opened>>submit(
                        () -> FinishViewModel.read(bench.useCases(), client, session),
                        opened -> opened.ifPresent(o -> show(o, typed)));
    }

    private void show(FinishViewModel.Opened opened, Consumer<FinishViewModel> typed) {
        FinishViewModel finish = new FinishViewModel(bench.useCases(), bench.tasks(), opened);
        FinishPanel form =
                new FinishPanel(finish, () -> bench.useCases().clock().now().date());
        Session session = opened.session();
        String title = session == null
                ? Texts.get("finish.title.unplanned")
                : session.isEnded() ? Texts.get("finish.title.correct") : Texts.get("finish.title");
        String about = opened.record().client().name().value();
        Sheet sheet = Sheet.of("finish-session", title, form.component())
                .subtitle(session == null ? about : Texts.get("finish.subtitle", about, Words.session(session)))
                .hint(Texts.get("finish.keys"))
                .width(session == null || session.assignments().isEmpty() ? 720 : Sheet.WIDE)
                .focus(form.first())
                .button("save", Texts.get("finish.save"), finish::save)
                .leaveButton("cancel", Texts.get("finish.cancel"));
        finish.onSaved(saved -> sheet.close());
        typed.accept(finish);
        bench.dialogs().show(sheet);
    }

    /** List and editor of the client shown. */
    private final class Content implements ClientTab.Screen {
        private static final String LIST = "list";
        private static final String PLAN = "plan";
        private static final String RUN = "run";

        private final CardLayout flip = new CardLayout();
        private final JPanel page = new JPanel(flip);
        private @Nullable Id<Client> shown;
        private @Nullable SessionsViewModel sessions;
        private @Nullable PlanViewModel planning;
        /** Built when somebody plans. */
        private @Nullable PlanPanel editor;

        private @Nullable RunningView view;
        private boolean inPlan;
        private boolean inRun;

        Content() {
            page.setOpaque(false);
        }

        @Override
        public JComponent component() {
            return page;
        }

        @Override
        public void show(Id<Client> client) {
            if (!client.equals(shown)) {
                build(client);
            } else if (sessions != null && planning != null) {
                sessions.refresh();
                if (inPlan) {
                    planning.refresh();
                }
                RunningView shownNow = view;
                if (inRun && shownNow != null) {
                    shownNow.refresh();
                }
            }
            bench.room(inPlan || inRun);
            begin();
        }

        @Override
        public @Nullable JComponent first() {
            return inPlan && editor != null ? editor.first() : null;
        }

        /** Opens the editor, or the session that was started, when that was asked for this client. */
        void begin() {
            Session started = toRun;
            if (started != null && started.client().equals(shown)) {
                toRun = null;
                toRunning(started);
                return;
            }
            if (toPlan != null && toPlan.equals(shown) && planning != null) {
                toPlan = null;
                if (!inPlan) {
                    planning.open();
                }
                toEditor();
            }
        }

        private void build(Id<Client> client) {
            shown = client;
            SessionsViewModel list = new SessionsViewModel(bench.useCases(), bench.tasks(), client);
            PlanViewModel plan = new PlanViewModel(bench.useCases(), bench.tasks(), client);
            SessionsPanel listed = new SessionsPanel(
                    list,
                    new Done(client, list, plan),
                    new SessionsPanel.Beginnings(
                            () -> SessionsTab.this.plan(client),
                            () -> startUnplanned(client),
                            () -> addUnplanned(client)));
            plan.onSaved(session -> {
                list.select(session.id());
                toList();
                listed.begin(session.id());
            });
            sessions = list;
            planning = plan;
            editor = null;
            inPlan = false;
            inRun = false;
            view = null;
            page.removeAll();
            page.add(listed.component(), LIST);
            flip.show(page, LIST);
            list.refresh();
            resume(client);
        }

        /** A session that runs is gone on with, also after the program was closed or killed. */
        private void resume(Id<Client> client) {
            bench.tasks()
                    .<Optional<Session>>submit(
                            () -> bench.useCases().readClient().handle(client).flatMap(ClientRecord::running),
                            found -> found.filter(s -> client.equals(shown) && !inPlan && !inRun)
                                    .ifPresent(this::toRunning));
        }

        private void toRunning(Session session) {
            RunningView made = view;
            if (made == null || !made.session().equals(session.id())) {
                made = running.make(session.client(), session.id(), new RunningView.Around() {
                    @Override
                    public void back() {
                        toList();
                    }

                    @Override
                    public void finish(Id<Session> ended) {
                        SessionsTab.this.finish(session.client(), ended, form -> {});
                    }
                });
                view = made;
                page.add(made.component(), RUN);
            } else {
                made.refresh();
            }
            if (sessions != null) {
                sessions.select(session.id());
            }
            inPlan = false;
            inRun = true;
            bench.room(page.isShowing());
            flip.show(page, RUN);
            made.goOn();
        }

        private void toEditor() {
            Id<Client> client = shown;
            PlanViewModel plan = planning;
            if (client == null || plan == null) {
                return;
            }
            inPlan = true;
            inRun = false;
            bench.room(true);
            PlanPanel panel = editor;
            if (panel == null) {
                panel = new PlanPanel(
                        plan,
                        bench.dialogs(),
                        bench.useCases().clock(),
                        () -> assessHinge.accept(client),
                        this::toList);
                page.add(panel.component(), PLAN);
                editor = panel;
            }
            flip.show(page, PLAN);
            panel.begin();
        }

        private void toList() {
            inPlan = false;
            inRun = false;
            bench.room(false);
            if (sessions != null) {
                sessions.refresh();
            }
            flip.show(page, LIST);
        }

        /** What the buttons of a session do. */
        private final class Done implements SessionDetail.Actions {
            private final Id<Client> client;
            private final SessionsViewModel list;
            private final PlanViewModel plan;

            Done(Id<Client> client, SessionsViewModel list, PlanViewModel plan) {
                this.client = client;
                this.list = list;
                this.plan = plan;
            }

            @Override
            public void start() {
                list.session().ifPresent(s -> SessionsTab.this.start(s.id()));
            }

            @Override
            public void finish() {
                list.session().ifPresent(s -> SessionsTab.this.finish(client, s.id(), form -> {}));
            }

            @Override
            public void change() {
                list.session().ifPresent(s -> {
                    plan.open(s);
                    toEditor();
                });
            }

            @Override
            public void repeat() {
                list.session().ifPresent(s -> {
                    plan.openLike(s);
                    toEditor();
                });
            }

            @Override
            public void remove() {
                list.remove();
            }
        }
    }
}
