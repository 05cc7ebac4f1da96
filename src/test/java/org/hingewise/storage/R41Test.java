package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.faults.Tally;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.key.RecoveryKey;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("faults")
@DisplayName(
        "R41: a wrong passphrase and a damaged file are told apart; the file stays as it is, and no new one is made")
class R41Test {
    private static final int TRIES = 10;

    @TempDir(factory = MemoryFolder.class)
    private static Path sound;

    @TempDir(factory = MemoryFolder.class)
    private static Path foreign;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private static Guarded guarded = new Guarded(new CoachFile(Path.of(".")), "", "");
    private static String otherEnvelope = "";
    private static String earlierEnvelope = "";

    @BeforeAll
    static void protect() {
        Guarded first = Guarded.with(sound, 3);
        earlierEnvelope = envelope(first.file());
        guarded = first.renew();
        otherEnvelope = envelope(Guarded.with(foreign, 1).file());
    }

    @Test
    void tenWrongPassphrasesAreTenTimesWrong() throws Exception {
        Campaign.R41.tried("wrong", tally -> {
            CoachFile file = copy();
            for (int i = 0; i < TRIES; i++) {
                refused(tally, file, Guarded.words("not the passphrase " + i), Code.WRONG_PASSPHRASE);
            }
            new Guarded(file, guarded.passphrase(), guarded.paper()).open().close();
        });
    }

    @Test
    void withoutAPassphraseItIsLockedAndAWrongPaperIsTold() throws Exception {
        Campaign.R41.tried("none", tally -> {
            CoachFile file = copy();
            refused(tally, file, null, Code.LOCKED);
            refused(tally, file, RecoveryKey.random(new SecureRandom()), Code.WRONG_RECOVERY);
        });
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                Arguments.of("one letter of a wrapped key", damage("\"key\":\"(.)", 'A', 'B')),
                Arguments.of("one letter of the salt", damage("\"salt\":\"(.)", 'A', 'B')),
                Arguments.of("one letter of the file's name", damage("\"fileId\":\"(.)", 'A', 'B')),
                Arguments.of("less memory", damage("\"m\":(.)", '4', '5')),
                Arguments.of("less work", damage("\"t\":(.)", '1', '0')),
                Arguments.of("one letter of the check", damage("\"check\":\"(.)", 'A', 'B')),
                Arguments.of("another sum", damage("\"sum\":\"(.)", '0', '1')),
                Arguments.of("the envelope of another file", (Damage) f -> put(f, otherEnvelope)),
                Arguments.of("the envelope of the key before", (Damage) f -> put(f, earlierEnvelope)),
                Arguments.of("no envelope", (Damage) f -> f.outside("DELETE FROM envelope")),
                Arguments.of("no name of the key", (Damage) f -> f.outside("DELETE FROM sealed_with")),
                Arguments.of("half an envelope", (Damage)
                        f -> put(f, envelope(f).substring(0, envelope(f).length() / 2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damageIsToldWithTheRightPassphraseAndWithout(String name, Damage damage) throws Exception {
        Campaign.R41.tried(name, tally -> {
            CoachFile file = copy();
            damage.spoil(file);
            refused(tally, file, null, Code.DAMAGED);
            refused(tally, file, Guarded.words(guarded.passphrase()), Code.DAMAGED);
        });
    }

    /** The sum is no secret: somebody who changes the envelope on purpose puts the right one. */
    @Test
    void whoAsksForLessWorkOrTakesThePaperAwayOnPurposeIsNoticed() throws Exception {
        Campaign.R41.tried("on purpose", tally -> {
            CoachFile file = copy();
            String weaker = envelope(file).replaceAll("\"m\":\\d+", "\"m\":47105");
            put(file, withSum(weaker));
            refused(tally, file, Guarded.words(guarded.passphrase()), Code.WRONG_PASSPHRASE);
            try (RecoveryKey paper = guarded.recovery()) {
                refused(tally, file, paper, Code.DAMAGED);
            }
            put(file, withSum(envelope(copyOf(file)).replaceAll("\"m\":\\d+", "\"m\":1024")));
            refused(tally, file, Guarded.words(guarded.passphrase()), Code.DAMAGED);
        });
    }

    @Test
    void aWrapTakenFromAnotherFileOpensNothing() throws Exception {
        Campaign.R41.tried("foreign wrap", tally -> {
            CoachFile file = copy();
            String own = envelope(file);
            String wraps = otherEnvelope.replaceAll(".*(\"kdf\".*\"wraps\":\\[.*?\\]).*", "$1");
            put(file, withSum(own.replaceAll("\"kdf\".*\"wraps\":\\[.*?\\]", wraps)));
            refused(tally, file, Guarded.words(Guarded.FIRST), Code.WRONG_PASSPHRASE);
        });
    }

    private static void refused(Tally tally, CoachFile file, @Nullable Secret secret, Code code) {
        Map<String, String> before = file.digests();
        tally.run();
        tally.tells(() -> assertThatThrownBy(() -> file.open(secret))
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isEqualTo(code));
        tally.keeps(() -> assertThat(file.digests()).isEqualTo(before));
    }

    private CoachFile copy() {
        return new CoachFile(folder).copyOf(guarded.file());
    }

    private CoachFile copyOf(CoachFile other) {
        put(other, envelope(guarded.file()));
        return other;
    }

    private static String envelope(CoachFile file) {
        return file.ask("SELECT content FROM envelope").get(0);
    }

    private static void put(CoachFile file, String envelope) {
        file.outside("UPDATE envelope SET content = '" + envelope + "'");
    }

    private static String withSum(String envelope) {
        ObjectNode node = (ObjectNode) Json.read(envelope);
        node.remove("sum");
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(Json.write(node).getBytes(StandardCharsets.UTF_8));
            return Json.write(node.put("sum", HexFormat.of().formatHex(sum)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Damage damage(String where, char with, char otherwise) {
        return file -> {
            String before = envelope(file);
            Matcher at = Pattern.compile(where).matcher(before);
            assertThat(at.find()).isTrue();
            char there = before.charAt(at.start(1));
            put(
                    file,
                    before.substring(0, at.start(1))
                            + (there == with ? otherwise : with)
                            + before.substring(at.end(1)));
        };
    }

    /** Something that happens to a closed file. */
    interface Damage {
        void spoil(CoachFile file);
    }
}
