package org.hingewise.ui.soreness;

import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Tone;

/** The body map, and the same regions as a list of boxes to tick for those who cannot use a picture. */
final class WhereFelt extends JPanel {
    private static final String MAP = "map";
    private static final String LIST = "list";

    private final BodyMap map;
    private final Map<BackRegion, JCheckBox> boxes = new EnumMap<>(BackRegion.class);
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final JButton flip;
    private boolean asList;

    WhereFelt(String name, BodyMap.Listener listener) {
        super(new MigLayout("insets 0, gap 0 6, fillx, novisualpadding", "[grow][]", "[][grow,fill]"));
        setOpaque(false);
        setName(name);
        map = new BodyMap(name + ".map", listener);
        flip = Buttons.link(name + ".flip", Texts.get("soreness.map.asList"), this::flip);
        Labels.style(flip, "link small");
        face.setOpaque(false);
        face.add(map, MAP);
        face.add(list(name, listener), LIST);
        add(Labels.style(Labels.captionFor(Texts.get("soreness.where"), map), "h4"), "wmin 0");
        add(flip, "wrap");
        add(face, "span 2, grow");
    }

    void show(Set<BackRegion> marked, Tone meaning) {
        map.show(marked, meaning);
        boxes.forEach((region, box) -> box.setSelected(marked.contains(region)));
    }

    private void flip() {
        asList = !asList;
        faces.show(face, asList ? LIST : MAP);
        flip.setText(Texts.get(asList ? "soreness.map.asMap" : "soreness.map.asList"));
    }

    private JPanel list(String name, BodyMap.Listener listener) {
        JPanel list = new JPanel(new MigLayout("insets 0, gap 0 4, wrap 1", "", ""));
        list.setOpaque(false);
        for (BackRegion region : BackRegion.values()) {
            JCheckBox box = PlainText.on(new JCheckBox(Words.region(region)));
            box.setOpaque(false);
            box.setName(name + "." + region.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.addActionListener(e -> listener.marked(region, box.isSelected()));
            boxes.put(region, box);
            list.add(box);
        }
        return list;
    }
}
