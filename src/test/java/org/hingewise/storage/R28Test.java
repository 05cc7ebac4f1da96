package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R28: no text can change a statement; what was typed is what is kept")
class R28Test {
    private static final List<String> NAUGHTY = List.of(
            "'",
            "''",
            "\"",
            "`",
            ";",
            "--",
            "/*",
            "*/",
            "#",
            "\\",
            "\\'",
            "%",
            "_",
            "?",
            "?1",
            ":id",
            "@id",
            "$id",
            ":name",
            "NULL",
            "null",
            "nil",
            "undefined",
            "true",
            "0",
            "-1",
            "1e309",
            "NaN",
            "Infinity",
            "0x1F",
            "1/0",
            "٣",
            "①",
            "Robert'); DROP TABLE client;--",
            "' OR '1'='1",
            "' OR 1=1 --",
            "\" OR \"\"=\"",
            "1; DELETE FROM session",
            "') ON CONFLICT DO NOTHING; --",
            "x' UNION SELECT content FROM envelope --",
            "'; ATTACH DATABASE 'x' AS y; --",
            "'; PRAGMA writable_schema = 1; --",
            "'||(SELECT content FROM envelope)||'",
            "a'b''c'''d",
            "<html><img src=x>",
            "<html><b>bold</b></html>",
            "<script>alert(1)</script>",
            "&lt;b&gt;",
            "${jndi:ldap://x/y}",
            "#{1+1}",
            "{{1+1}}",
            "{0}",
            "%s%n%d",
            "%00",
            "\\u0000",
            "=1+1",
            "+1",
            "-1+1",
            "@SUM(A1)",
            "|cmd",
            "../../etc/passwd",
            "C:\\CON",
            "a:b",
            "file:///x?mode=memory",
            "\t",
            "\r\n",
            "\n\n",
            "line one\nline two",
            " leading",
            "trailing ",
            "   ",
            "{\"json\":\"'\"}",
            "[1,2]",
            "\"}",
            "\u0001\u001b[31m",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeffBOM",
            "ﷺ");

    @TempDir
    private Path folder;

    @Test
    void everyNaughtyTextComesBackFromEveryField() {
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(200);
        CoachFile file = new CoachFile(folder).filled(1);
        String schema = file.schema();
        try (SqlStore store = file.open()) {
            for (String text : texts) {
                roundTrip(store, text);
            }
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(texts.size() + 1);
        }
        assertThat(file.schema()).isEqualTo(schema);
        assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void everyNaughtyTextCanBeTheKeyOfADraft() {
        try (SqlStore store = new CoachFile(folder).open()) {
            for (String text : texts()) {
                store.write(records -> {
                    records.drafts().keep(text, PersonalText.of("draft of " + text));
                    return text;
                });
            }
            for (String text : texts()) {
                assertThat(store.<Optional<PersonalText>>read(r -> r.drafts().find(text)))
                        .contains(PersonalText.of("draft of " + text));
            }
        }
    }

    private static void roundTrip(SqlStore store, String text) {
        Client client = SampleRecords.client("x" + text);
        BackInjury injury = SampleRecords.injury(client.id(), text);
        Clearance clearance = SampleRecords.clearance(injury, text);
        HingeAssessment hinge = SampleRecords.hinge(client.id(), text);
        Session session = SampleRecords.session(client.id(), text);
        JudgedEntry soreness = SampleRecords.soreness(session, text);
        TimelineEvent event = SampleRecords.event(client.id(), text);
        MovementEdit edit = new MovementEdit("own", SampleRecords.movement("own", "x" + text), false);
        store.write(records -> {
            records.clients().save(client);
            records.injuries().save(injury);
            records.clearances().save(clearance);
            records.hinges().save(hinge);
            records.sessions().save(session);
            records.soreness().save(soreness);
            records.timeline().append(event);
            records.movements().save(edit);
            return text;
        });
        store.read(records -> {
            assertThat(records.clients().find(client.id())).contains(client);
            assertThat(records.injuries().of(client.id())).containsExactly(injury);
            assertThat(records.clearances().of(client.id())).containsExactly(clearance);
            assertThat(records.hinges().of(client.id())).containsExactly(hinge);
            assertThat(records.sessions().of(client.id())).containsExactly(session);
            assertThat(records.soreness().of(client.id())).containsExactly(soreness);
            assertThat(records.timeline().of(client.id()).get(0).details()).isEqualTo(event.details());
            assertThat(records.movements().all()).containsExactly(edit);
            return text;
        });
    }

    private static List<String> texts() {
        Set<String> texts = new LinkedHashSet<>();
        for (String naughty : NAUGHTY) {
            texts.add(naughty);
            texts.add("O" + naughty + "Neill");
            texts.add(naughty + naughty);
        }
        return new ArrayList<>(texts);
    }
}
