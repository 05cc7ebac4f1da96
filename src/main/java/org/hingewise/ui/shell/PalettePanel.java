package org.hingewise.ui.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keys;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;

/** One field for everything: type a name or what to do, Enter takes it. */
final class PalettePanel extends JPanel {
    private static final int TALL = 360;
    private static final int SEARCH_LIMIT = 200;
    private static final int ROW = 38;

    private final PaletteViewModel viewModel;
    private final Runnable onChosen;
    private final JTextField field = Field.bare("palette.field", SEARCH_LIMIT);
    private final DefaultListModel<PaletteViewModel.Found> found = new DefaultListModel<>();
    private final JList<PaletteViewModel.Found> list = PlainText.on(new JList<>(found));
    private final JLabel none = Labels.muted("");
    private boolean rendering;

    /** @param onChosen called before the choice is followed, to close the palette */
    PalettePanel(PaletteViewModel viewModel, Runnable onChosen) {
        super(new MigLayout("insets 0, gap 0 10, fill, wrap 1, hidemode 3", "[grow,fill]", ""));
        this.viewModel = viewModel;
        this.onChosen = onChosen;
        setOpaque(false);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("palette.example"));
        field.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.SEARCH.at(16, "Hw.muted"));
        field.getAccessibleContext().setAccessibleName(Texts.get("palette.title"));
        Field.onChange(field, () -> viewModel.type(field.getText()));
        Keystrokes.bind(field, "DOWN", () -> viewModel.move(1));
        Keystrokes.bind(field, "UP", () -> viewModel.move(-1));
        Keystrokes.bind(field, "ENTER", this::choose);
        list.setName("palette.list");
        list.getAccessibleContext().setAccessibleName(Texts.get("palette.found"));
        list.setFocusable(false);
        list.setCellRenderer(new Cell());
        list.setFixedCellHeight(ROW);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.addListSelectionListener(e -> {
            if (!rendering && list.getSelectedIndex() >= 0) {
                viewModel.mark(list.getSelectedIndex());
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                choose();
            }
        });
        none.setName("palette.none");
        add(field);
        add(none);
        add(Scrolls.of("palette.scroll", list), "hmin 0, growy, pushy");
        viewModel.onChange(this::render);
        render();
    }

    JTextField field() {
        return field;
    }

    private void choose() {
        onChosen.run();
        viewModel.choose();
    }

    private void render() {
        PaletteViewModel.State state = viewModel.state();
        rendering = true;
        found.clear();
        found.addAll(state.found());
        list.setSelectedIndex(state.marked());
        list.ensureIndexIsVisible(state.marked());
        none.setVisible(state.found().isEmpty());
        none.setText(Texts.get("palette.none", state.typed()));
        rendering = false;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, TALL);
    }

    /** An icon, what it is called, and at the right what is going on or its key. */
    private static final class Cell extends JPanel implements ListCellRenderer<PaletteViewModel.Found> {
        private static final int ICON = 15;
        private static final int SHAPE = 10;
        private static final int GAP = 12;

        private final JLabel text = Labels.text("");
        private final JLabel detail = Labels.caption("");

        Cell() {
            super(new BorderLayout(12, 0));
            setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 12));
            add(text, BorderLayout.CENTER);
            add(detail, BorderLayout.EAST);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends PaletteViewModel.Found> of,
                PaletteViewModel.Found value,
                int index,
                boolean selected,
                boolean focused) {
            setBackground(UIManager.getColor(selected ? "List.selectionBackground" : "List.background"));
            Commands.Command command = value.command();
            ClientRow client = value.client();
            if (client != null) {
                text.setText(client.name());
                text.setIcon(Tone.of(client.level()).icon(SHAPE));
                text.setIconTextGap(GAP + ICON - SHAPE);
                detail.setText(client.line());
                getAccessibleContext().setAccessibleName(client.spoken());
            } else if (command != null) {
                text.setText(command.plainText());
                text.setIcon((command.icon() == null ? Icons.ARROW_RIGHT : command.icon()).at(ICON, "Hw.muted"));
                text.setIconTextGap(GAP);
                detail.setText(command.key() == null ? "" : Keys.text(command.key()));
                getAccessibleContext().setAccessibleName(command.tip());
            }
            return this;
        }
    }
}
