package org.hingewise.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.KeyCap;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Lines;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Scrolls;
import org.jspecify.annotations.Nullable;

/** The clients, with a search that filters as one types. */
final class ClientListPanel extends JPanel {
    static final int WIDTH = 248;
    private static final int SEARCH_LIMIT = 200;

    private final ClientListViewModel viewModel;
    private final Rows rows = new Rows();
    private final JList<ClientRow> list = PlainText.on(new JList<>(rows) {
        @Override
        public @Nullable String getToolTipText(MouseEvent e) {
            return tip(e.getPoint());
        }
    });
    private final JTextField search = Field.bare("clients.search", SEARCH_LIMIT);
    private final JLabel none = Labels.muted("");
    private final JCheckBox archived = new JCheckBox();
    private boolean rendering;

    ClientListPanel(ClientListViewModel viewModel, Commands commands, Consumer<Id<Client>> onSelected) {
        super(new MigLayout("insets 12 0 12 0, gap 0 10, fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        this.viewModel = viewModel;
        setName("clients");
        Labels.style(this, "panel");
        setBorder(Lines.right());
        search.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("clients.search"));
        search.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.SEARCH.at(15, "Hw.muted"));
        search.getAccessibleContext().setAccessibleName(Texts.get("clients.search"));
        Commands.Command palette = commands.get("find");
        search.setToolTipText(Texts.get("clients.search.tip"));
        if (palette.key() != null) {
            search.putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, new Cap(palette));
        }
        Field.onChange(search, () -> viewModel.type(search.getText()));
        Keystrokes.bind(search, "DOWN", () -> move(1));
        Keystrokes.bind(search, "UP", () -> move(-1));
        Keystrokes.bind(search, "ENTER", this::open);
        Keystrokes.bind(search, "ESCAPE", () -> search.setText(""));
        list.setName("clients.list");
        list.getAccessibleContext().setAccessibleName(Texts.get("clients.list"));
        list.setCellRenderer(new ClientCell());
        list.setFixedCellHeight(ClientCell.TALL);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(e -> {
            ClientRow row = list.getSelectedValue();
            if (!rendering && !e.getValueIsAdjusting() && row != null) {
                viewModel.select(row.id());
                onSelected.accept(row.id());
            }
        });
        none.setName("clients.none");
        none.setBorder(BorderFactory.createEmptyBorder(4, 16, 4, 16));
        archived.setName("clients.archived");
        archived.setOpaque(false);
        archived.addActionListener(e -> viewModel.withArchived(archived.isSelected()));
        JButton add = commands.button("new-client");
        add.setIcon(Icons.PLUS.at(14));
        add(search, "gapx 12 12");
        add(none, "wmin 0");
        add(Scrolls.of("clients.scroll", list), "hmin 0, growy, pushy");
        add(archived, "gapx 12 12");
        add(add, "gapx 12 12");
        render();
    }

    /** Where typing a name begins. */
    void focusSearch() {
        search.requestFocusInWindow();
        search.selectAll();
    }

    /** The list itself, to move in with arrows. */
    JComponent begin() {
        return list;
    }

    /** Shows what the view model has. */
    void render() {
        ClientListViewModel.State state = viewModel.state();
        rendering = true;
        rows.show(state == null ? List.of() : state.shown());
        if (state != null) {
            int at = index(state.selected());
            if (at < 0) {
                list.clearSelection();
            } else {
                list.setSelectedIndex(at);
                list.ensureIndexIsVisible(at);
            }
            String nobody = state.typed().isBlank() ? "" : Texts.get("clients.none", state.typed());
            none.setText(nobody);
            none.setToolTipText(nobody.isEmpty() ? null : PlainText.tip(nobody));
            none.setVisible(state.any() && state.shown().isEmpty());
            archived.setVisible(state.archived() > 0);
            Labels.mark(archived, Texts.get("clients.archived", state.archived()));
            archived.setSelected(state.withArchived());
        } else {
            none.setVisible(false);
            archived.setVisible(false);
        }
        rendering = false;
    }

    /** Opens the marked client, or the first one found. */
    private void open() {
        if (list.isSelectionEmpty()) {
            move(1);
        }
        list.requestFocusInWindow();
    }

    private void move(int by) {
        int next = Math.max(0, list.getSelectedIndex() + by);
        if (next < rows.getSize()) {
            list.setSelectedIndex(next);
            list.ensureIndexIsVisible(next);
        }
    }

    private int index(@Nullable Id<Client> client) {
        for (int i = 0; i < rows.getSize(); i++) {
            if (rows.getElementAt(i).id().equals(client)) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable String tip(Point at) {
        int index = list.locationToIndex(at);
        return index < 0 || !list.getCellBounds(index, index).contains(at)
                ? null
                : PlainText.tip(rows.getElementAt(index).spoken());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(WIDTH, super.getPreferredSize().height);
    }

    /** The palette's key, at the end of the search field. */
    private static final class Cap extends JPanel {
        Cap(Commands.Command command) {
            super(new MigLayout("insets 0 0 0 6, gap 0, fill", "", "[center]"));
            setOpaque(false);
            if (command.key() != null) {
                add(new KeyCap(command.key()));
            }
        }
    }

    private static final class Rows extends AbstractListModel<ClientRow> {
        private List<ClientRow> shown = List.of();

        void show(List<ClientRow> next) {
            int before = shown.size();
            shown = next;
            if (next.size() < before) {
                fireIntervalRemoved(this, next.size(), before - 1);
            } else if (next.size() > before) {
                fireIntervalAdded(this, before, next.size() - 1);
            }
            if (!next.isEmpty()) {
                fireContentsChanged(this, 0, next.size() - 1);
            }
        }

        @Override
        public int getSize() {
            return shown.size();
        }

        @Override
        public ClientRow getElementAt(int index) {
            return shown.get(index);
        }
    }
}
