package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.storage.Schema.Table;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record as an image has every column of its row and of its parts, and can be written back. */
class RowImagesTest {
    /** Tables that hold no records. */
    private static final Set<String> NOT_RECORDS = Set.of("envelope", "save_count", "sealed_with", "trash_seen");

    /** Tables whose records are nobody's. */
    private static final Set<String> NOBODYS = Set.of("movement_edit", "erased");

    @TempDir
    private Path folder;

    private CoachFile file;
    private Client ana;
    private Client ben;

    @BeforeEach
    void everyTableIsFilledForTwo() {
        file = new CoachFile(folder.resolve("here"));
        try (SqlStore store = file.open()) {
            store.write(records -> {
                records.movements().save(new MovementEdit("own", SampleRecords.movement("own", "Ana"), false));
                ana = CoachFile.saveClient(records, "Ana");
                ben = CoachFile.saveClient(records, "Ben");
                for (Client client : List.of(ana, ben)) {
                    records.drafts().keep("plan-x/" + client.id(), PersonalText.of("typed"));
                    Id<Session> session =
                            records.sessions().of(client.id()).get(0).id();
                    records.leftOut().save(new LeftOut(session, client.id(), SampleRecords.NINE));
                }
                return ana;
            });
            CoachFile.fillTheRest(store, ana.id());
            CoachFile.fillTheRest(store, ben.id());
        }
    }

    @Test
    void everyTableIsKnownAndEveryOneOfAClientIsSaidToBe() {
        Set<String> tables = new TreeSet<>(
                file.ask("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"));
        tables.removeAll(NOT_RECORDS);
        images(file, images -> {
            Set<String> known = new TreeSet<>();
            Set<String> ofClients = new TreeSet<>(NOBODYS);
            images.schema().tables().forEach(t -> t.withParts().forEach(p -> known.add(p.name())));
            images.schema().ofClients().forEach(t -> t.withParts().forEach(p -> ofClients.add(p.name())));
            assertThat(known).isEqualTo(tables);
            assertThat(ofClients).isEqualTo(tables);
            for (Table table : images.schema().tables()) {
                for (Table part : table.withParts()) {
                    assertThat(part.columns()).extracting(Schema.Column::name).contains(Schema.ORDER);
                    assertThat(part.columns()).extracting(Schema.Column::name).allMatch(n -> n.matches("[a-z_]+"));
                    assertThat(part.columns())
                            .as("a column and a table of parts cannot have one name")
                            .noneMatch(c -> tables.contains(c.name()));
                }
            }
            return images;
        });
    }

    @Test
    void imagesHoldEveryValueOfEveryColumn() {
        Map<String, String> there = new TreeMap<>(Dump.clear(file));
        there.putAll(Dump.sealed(file));
        there.keySet().removeIf(key -> NOT_RECORDS.contains(key.substring(0, key.indexOf(' '))));
        assertThat(there.keySet().stream().map(k -> k.substring(0, k.indexOf(' '))))
                .as("every table has rows")
                .containsAll(images(file, i -> i.schema().tables().stream()
                        .flatMap(t -> t.withParts().stream())
                        .map(Table::name)
                        .toList()));
        Map<String, String> flat = new TreeMap<>();
        List<String> erased = file.ask("SELECT id FROM erased");
        List<String> nobodys = file.ask("SELECT id FROM history WHERE client_id IS NULL");
        images(file, i -> {
                    List<RowImage> all = new ArrayList<>(i.of(ana.id()));
                    all.addAll(i.of(ben.id()));
                    all.add(i.find("movement_edit", "own").orElseThrow());
                    erased.forEach(digest -> all.add(i.find("erased", digest).orElseThrow()));
                    nobodys.forEach(id -> all.add(i.find("history", id).orElseThrow()));
                    return all;
                })
                .forEach(image -> flatten(image.table(), image.row(), flat));
        assertThat(flat).isEqualTo(there);
    }

    @Test
    void writtenIntoAnEmptyFileTheyAreTheSameThere() {
        List<RowImage> here = images(file, i -> i.of(ana.id()));
        CoachFile other = new CoachFile(folder.resolve("there")).filled(1);
        List<RowImage> there = images(other, i -> {
            here.forEach(image -> i.insert(RowImage.read(image.table(), image.json())));
            return i.of(ana.id());
        });
        assertThat(withoutOrder(there)).isEqualTo(withoutOrder(here));
        try (SqlStore store = other.open()) {
            assertThat(store.alone(SealCheck::of).isSound()).isTrue();
            Client read = store.read(r -> r.clients().find(ana.id()).orElseThrow());
            assertThat(read).isEqualTo(ana);
            int sessions = store.read(r -> r.sessions().of(ana.id()).size());
            assertThat(sessions).isEqualTo(1);
        }
    }

    @Test
    void bytesThatAreNoTextStayAsTheyAre() {
        Id<Client> id = Id.random();
        RowImage image = images(file, i -> i.find("client", ana.id().toString()).orElseThrow());
        image.row().put("id", id.toString());
        image.row().putObject("notes").put("bytes", "/wD+");
        RowImage back = images(file, i -> {
            i.insert(image);
            return i.find("client", id.toString()).orElseThrow();
        });
        assertThat(back.row().path("notes").path("bytes").asText()).isEqualTo("/wD+");
        assertThat(withoutOrder(List.of(back))).isEqualTo(withoutOrder(List.of(image)));
    }

    @Test
    void whatIsThereOrFitsNoColumnIsRefused() {
        RowImage image = images(file, i -> i.find("client", ana.id().toString()).orElseThrow());
        assertThatThrownBy(() -> images(file, i -> insert(i, image)))
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isEqualTo(StoreProblem.Code.REFUSED);
        image.row().put("id", Id.random().toString());
        assertThatThrownBy(() -> images(file, i -> insert(i, with(image, "shoe_size", "42"))))
                .hasMessageContaining("shoe_size");
        assertThatThrownBy(() -> images(file, i -> insert(i, with(image, "version", "two"))))
                .hasMessageContaining("version");
        assertThatThrownBy(() -> images(file, i -> i.find("envelope", "1"))).hasMessageContaining("envelope");
    }

    @Test
    void aRecordThatIsNotThereHasNoImageAndNoneIsWrittenToALog() {
        boolean found = images(file, i -> i.find("client", "nobody").isPresent());
        assertThat(found).isFalse();
        assertThat(images(file, i -> i.find("client", ana.id().toString())).orElseThrow())
                .hasToString("client " + ana.id());
    }

    private static RowImages insert(RowImages images, RowImage image) {
        images.insert(image);
        return images;
    }

    private static RowImage with(RowImage image, String column, String value) {
        RowImage changed = RowImage.read(image.table(), image.json());
        changed.row().put(column, value);
        return changed;
    }

    private static <R> R images(CoachFile file, Function<RowImages, R> work) {
        try (SqlStore store = file.open()) {
            return store.alone(database -> {
                database.begin();
                R result = work.apply(new RowImages(database));
                database.commit();
                return result;
            });
        }
    }

    private static List<String> withoutOrder(List<RowImage> images) {
        return images.stream()
                .map(image -> {
                    RowImage copy = RowImage.read(image.table(), image.json());
                    forgetOrder(copy.row());
                    return copy.table() + copy.json();
                })
                .toList();
    }

    private static void forgetOrder(JsonNode node) {
        if (node.isObject()) {
            ((ObjectNode) node).remove(Schema.ORDER);
        }
        node.forEach(RowImagesTest::forgetOrder);
    }

    /** In the form of {@link Dump}. */
    private static void flatten(String table, JsonNode row, Map<String, String> flat) {
        row.properties().forEach(value -> {
            if (value.getValue().isArray()) {
                value.getValue().forEach(part -> flatten(value.getKey(), part, flat));
            } else {
                flat.put(
                        table + " " + row.path(Schema.ORDER).asText() + " " + value.getKey(),
                        value.getValue().asText());
            }
        });
    }
}
