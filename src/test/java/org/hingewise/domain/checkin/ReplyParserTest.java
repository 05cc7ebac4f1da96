package org.hingewise.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.checkin.Reply.Reading;
import org.hingewise.domain.checkin.Reply.Reason;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.text.CheckInTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables # stands for the code, / for a line end and ; for a comma. */
@DisplayName("A reply is read in any order and layout, and nothing in it is guessed")
class ReplyParserTest {
    private static final ReplyParser PARSER = new ReplyParser(CheckInTexts.reading());
    private static final String CODE = CheckInCodeTest.CODE.shown();

    private static String text(String told) {
        return told.replace("#", CODE).replace('/', '\n').replace(';', ',').replace('÷', '/');
    }

    private static Reply read(String text) {
        Reading reading = PARSER.read(text);
        assertThat(reading).as(text).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).reply();
    }

    /** "3 LOW_LEFT nn.y..." : the score, the regions and the seven signs. */
    private static String told(Reply reply) {
        String regions = reply.regions().stream().sorted().map(BackRegion::name).collect(Collectors.joining("+"));
        String signs = Stream.of(WarningQuestion.values())
                .map(q -> switch (reply.answer(q)) {
                    case YES -> "y";
                    case NO -> "n";
                    case NOT_ASKED -> ".";
                })
                .collect(Collectors.joining());
        return (reply.score() == null ? "-" : reply.score()) + " " + (regions.isEmpty() ? "-" : regions) + " " + signs;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // numbered, a line each
                "# / 1: 3 / 2: left / 3: no / 4: no / 5: no / 6: no / 7: no / 8: no / 9: no | 3 LOW_LEFT nnnnnnn",
                "# / 1. 3 / 2. left / 3. no / 4. yes / 5. no / 6. no / 7. no / 8. no | 3 LOW_LEFT nynnnn.",
                "# / 1) 3 / 2) right / 3) y / 4) n | 3 LOW_RIGHT yn.....",
                "# / (1) 3 / (2) right / (3) Y / (4) N | 3 LOW_RIGHT yn.....",
                "# / 1 - 3 / 2 - left / 3 - no / 4 - yes | 3 LOW_LEFT ny.....",
                "# / 1 – 3 / 2 – left / 3 – no | 3 LOW_LEFT n......",
                "# / 1=3 / 2=left / 3=no | 3 LOW_LEFT n......",
                "# / 1:3 / 2:left / 3:no | 3 LOW_LEFT n......",
                "# / 1 3 / 2 left / 3 no | 3 LOW_LEFT n......",
                "# / Q1 3 / Q2 left / Q3 no | 3 LOW_LEFT n......",
                "# / Frage 1: 3 / Frage 3: nein | 3 - n......",
                "# / 1.3 / 2.left / 3.no | 3 LOW_LEFT n......",
                "# / 1. / 3 / 2. / left / 3. / no | 3 LOW_LEFT n......",
                "# / 1: / / 3 / / 4: / yes | 3 - .y.....",
                // any order, missing ones stay not asked
                "8: no / 3: yes / 1: 7 / # | 7 - y....n.",
                "3: no / # | - - n......",
                "2: left / # | - LOW_LEFT .......",
                "1: 0 / # | 0 - .......",
                "1: 10 / # | 10 - .......",
                "# / 1: / 2: / 3: no / 4: | - - n......",
                // several on a line
                "# 1: 3; 2: left; 3: no; 4: no; 5: no; 6: no; 7: no; 8: no | 3 LOW_LEFT nnnnnn.",
                "# 1:3;2:left;3:no;4:yes | 3 LOW_LEFT ny.....",
                "# 1: 3 2: left 3: no 4: no | 3 LOW_LEFT nn.....",
                "# 1 3; 2 left; 3 no; 4 no | 3 LOW_LEFT nn.....",
                "# 1 3 3 no 4 no 8 yes | 3 - nn...y.",
                "# 1. 3. 2. left. 3. no. 4. yes. | 3 LOW_LEFT ny.....",
                "# 1) 3 2) right 3) no | 3 LOW_RIGHT n......",
                // short rows
                "# 3 n n n n n n n | 3 - nnnnnnn",
                "# 4 left no no yes no no no no | 4 LOW_LEFT nnynnnn",
                "# 4; left; no; no; yes; no; no; no; no | 4 LOW_LEFT nnynnnn",
                "# / 4 / left / no / no / yes / no / no / no / no | 4 LOW_LEFT nnynnnn",
                "# 2 | 2 - .......",
                "2 # | 2 - .......",
                "# 5 left | 5 LOW_LEFT .......",
                // all and rest
                "# 3; all no | 3 - nnnnnnn",
                "# 1: 3; 3-9: no | 3 - nnnnnnn",
                "# 1: 3; 3-8 no | 3 - nnnnnn.",
                "# 1: 3; 3 to 8: no | 3 - nnnnnn.",
                "# 1: 3; 3 bis 9 nein | 3 - nnnnnnn",
                "# 1: 5; 3: yes; rest no | 5 - ynnnnnn",
                "# 1: 5; rest no; 3: yes | 5 - ynnnnnn",
                "# 1: 5; 8: ja; der Rest nein | 5 - nnnnnyn",
                // by name
                "# score: 3; where: left; night: no; harder to move: yes | 3 LOW_LEFT ny.....",
                "# / Pain 4 / Night no / Numbness or tingling no / Bladder yes | 4 - n..n.y.",
                "# pain 4; no weakness; fever: yes | 4 - ....n.y",
                "# Schmerz: 4; Nacht: nein; Blase: ja | 4 - n....y.",
                "# Taubheit oder Kribbeln nein; keine Schwäche | - - ...nn..",
                "# / 3. night: no / 7. weak leg: no | - - n...n..",
                // case, blanks, marks
                "# / 1: 3 / 3: NO / 4: Yes / 5: nO. / 6: no! | 3 - nynn...",
                "#   /    1  :   3   /   3   :   no | 3 - n......",
                "# / 3: nope / 4: nah / 5: yep / 6: yeah / 7: not at all | - - nnyyn..",
                "# / 3: nein / 4: nö / 5: ja / 6: jo / 7: gar nicht | - - nnyyn..",
                // scores
                "# 1: 3÷10 | 3 - .......",
                "# 1: 3 out of 10 | 3 - .......",
                "# 1: 3 von 10 | 3 - .......",
                "# 3÷10 | 3 - .......",
                "# 1: three | 3 - .......",
                "# 1: drei | 3 - .......",
                "# 1: about 3 | 3 - .......",
                "# 1: 3.0 | 3 - .......",
                "# / 1: 3,5 | 4 - .......",
                "# 1: 3.5 | 4 - .......",
                "# 1: 3½ | 4 - .......",
                "# 1: 9,1 | 10 - .......",
                "# 1: 3-4 | 4 - .......",
                "# 1: 3 to 4 | 4 - .......",
                "# 1: 3 / 1: 3 | 3 - .......",
                // places
                "# 2: both sides | - LOW_LEFT+LOW_RIGHT .......",
                "# 2: left and right | - LOW_LEFT+LOW_RIGHT .......",
                "# 2: left; pelvis | - LOW_LEFT+PELVIS .......",
                "# 2: lower back; right leg | - LOW_LEFT+LOW_RIGHT+RIGHT_LEG .......",
                "# 2: low-back left | - LOW_LEFT .......",
                "# 2: upper back | - UPPER_LEFT+UPPER_RIGHT .......",
                "# 2: links und im linken Bein | - LOW_LEFT+LEFT_LEG .......",
                "# 2: beidseitig; Gesäß | - LOW_LEFT+LOW_RIGHT+PELVIS .......",
                "# 1: 0; 2: nowhere; 3: no | 0 - n......",
                "# 5: yes; left leg | - LEFT_LEG ..y....",
                "# 5: yes left leg | - LEFT_LEG ..y....",
            })
    void whatIsSaidIsRead(String reply, String expected) {
        Reply read = read(text(reply));
        assertThat(told(read)).as(reply).isEqualTo(expected);
        assertThat(read.unclear()).as(reply).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 1: 11; 3: no | - - n...... | 1: 11",
                "# 1: -3; 3: no | - - n...... | 1: -3",
                "# 1: 12÷10; 3: no | - - n...... | 1: 12÷10",
                "# 1: 100; 3: no | - - n...... | 1: 100",
                "# 1: very; 3: no | - - n...... | 1: very",
                "# 1: 0-10; 3: 4 | - - ....... | 1: 0-10+3: 4",
                "# 1: 2; 2: left right both sides upper back pelvis | 2 - ....... | 2: left right both sides upper back pelvis",
                "# 1: 3; 3: no idea | 3 - ....... | 3: no idea",
                "# 1: 3; 3: not sure | 3 - ....... | 3: not sure",
                "# 1: 3; 3-9: no; 4: not sure | 3 - n.nnnnn | 4: not sure",
                "# 1: 3; 4: not sure; all no | 3 - n.nnnnn | 4: not sure",
                "# 1: 3; rest no; 8: maybe | 3 - nnnnn.n | 8: maybe",
                "# 1: 3; 3-9: no; 4: no but stiff | 3 - n.nnnnn | 4: no but stiff",
                "# 1: 3; 4: yes; 4: yes when bending down | 3 - .y..... | 4: yes when bending down",
                "# 1: 3; 3: maybe | 3 - ....... | 3: maybe",
                "# 1: 3; 3: a bit | 3 - ....... | 3: a bit",
                "# 1: 3; 3: jein | 3 - ....... | 3: jein",
                "# 1: 3; 3: keine Ahnung | 3 - ....... | 3: keine Ahnung",
                "# 1: 3; 3: weiß nicht | 3 - ....... | 3: weiß nicht",
                "# 1: 3; 3: yes and no | 3 - ....... | 3: yes and no",
                "# 1: 3; 3: yes no | 3 - ....... | 3: yes no",
                "# 1: 3; 3: no more than usual | 3 - ....... | 3: no more than usual",
                "# 1: 3; 3: no but it did on Monday | 3 - ....... | 3: no but it did on Monday",
                "# 1: 3; 3: 👍 | 3 - ....... | 3: 👍",
                "# 1: 3; 3: ? | 3 - ....... |",
                "# 1: 3; 10: no | 3 - ....... |",
                "# 1: 3; 0: no | 3 - ....... |",
                "# 1: 3; 3 no no | 3 - ....... | 3 no no",
                "# 3; no; no | 3 - ....... | no+no",
                // a row has an answer or a gap for each of the seven, or it is none
                "# 4 / no / no / no idea / no / no / yes / no | 4 - nn.nnyn | 5: no idea",
                "# 4 / no / no / 🤷 / no / no / yes / no | 4 - nn.nnyn | 5: 🤷",
                "# 4 / no / no / dunno / no / no / yes / no | 4 - nn.nnyn | 5: dunno",
                "# 4 / no / no / no idea / no / no / yes | 4 - ....... |",
                "# 4 / no / no / no / no / no / no | 4 - ....... |",
                "# 4 / no / no / dunno / no / no / yes / no / no | 4 - ....... |",
                "# 3 n n maybe n n y n | 3 - nn.nnyn | 5: maybe",
                "# 3 n n n n n n | - - ....... | 3 n n n n n n",
                // what is said of all does not speak for what is named apart
                "# 8: not sure; rest no | - - nnnnn.n | 8: not sure",
                "# 6: a bit. Rest nein | - - nnn.nnn | 6: a bit",
                "# all no; except 6 | - - nnn.nnn | except 6",
                "# all no; but numbness yes | - - nnn.nnn | but numbness yes",
                "# all no; except numbness | - - nnn.nnn | except numbness",
                "# 3-9 no / Note: numb toes since Monday | - - nnn.nnn | numb toes since Monday",
                "# 3: no; sonst nein | - - ....... | 3: sonst nein",
                // what follows a no, or is only a part of what was asked
                "# 8: no; only numbness between the legs | - - ....... | 8: only numbness between the legs",
                "# 8: no / only numbness between the legs | - - ....... | 8: only numbness between the legs",
                "# 6: no tingling; just numb | - - ....... |",
                "# 9: no fever; but I fell | - - ....... |",
                "# 8: no numbness | - - ....... | 8: no numbness",
                "# 8: no; maybe | - - ....... | 8: maybe",
                "# no fever | - - ....... | 9: fever no",
                "# fever: no | - - ....... | 9: fever: no",
                "# no bladder | - - ....... | 8: bladder no",
                "# no numbness | - - ....... | 6: numbness no",
                // what a body does is no complaint
                "# 3: no sleep | - - ....... | 3: no sleep",
                "# kein Schlaf | - - ....... | kein Schlaf",
                "# no movement | - - ....... | no movement",
                "# bending: no | - - ....... | bending no",
                "# Schlaf: ja | - - ....... | Schlaf ja",
                // a score is a number and nothing else
                "# 1: since 2 days; very bad; 4: yes | - - .y..... | 1: since 2 days",
                "# 1: bad for 3 days | - - ....... | 1: bad for 3 days",
                "# 1: not 3 | - - ....... | 1: not 3",
                "# / 1.8 / 2. left / 3. no | - LOW_LEFT n...... | 1.8",
                "# / 1-0 / 2: left / 3: no | - LOW_LEFT n...... | 1-0",
                "# / 1- 0 / 2- left / 3- no | - LOW_LEFT n...... | 1- 0",
                "# 1- 0 | - - ....... | 1- 0",
                // letters that begin like an answer
                "# 8: n÷a | - - ....... | 8: n÷a",
                "# 1: 3; 8: n.a. | 3 - ....... | 8: n.a.",
                "# 8: na | - - ....... | 8: na",
                "# 8: k.A. | - - ....... | 8: k.A.",
                "# 8: n-x | - - ....... | 8: n x",
                "# 3; 4 | - - ....... | 3+4",
            })
    void whatIsNotCertainIsNoAnswerAndIsNamed(String reply, String expected, String unclear) {
        Reply read = read(text(reply));
        assertThat(told(read)).as(reply).isEqualTo(expected);
        if (unclear != null) {
            assertThat(read.unclear()).as(reply).containsExactly(text(unclear).split("\\+"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# 1: 3,5 | 3,5",
                "# 1: 3.5 | 3.5",
                "# 1: 3-4 | 3-4",
                "# 1: 4 |",
                "# 1: 4.0 |",
            })
    void aScoreThatIsNoWholeNumberCountsUpAndSaysWhatWasTyped(String reply, String typed) {
        assertThat(read(text(reply)).typedScore()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY |",
                "'   //  ' | EMPTY |",
                "hello coach | NO_CODE |",
                "1: 3; 2: left; 3: no | NO_CODE |",
                "K7F-3QX 1: 3 | NO_CODE |",
                "HW-ABC-DEF 1: 3 | EDITED_CODE | HW-ABC-DEF",
                "HW-K0F-3QX 1: 3 | EDITED_CODE | HW-K0F-3QX",
                "HW-K7F-3Q 1: 3 | EDITED_CODE | HW-K7F-3Q",
                "HW-K7F-3QXX 1: 3 | EDITED_CODE | HW-K7F-3QXX",
                "HW- 1: 3 | EDITED_CODE | HW-",
                "# | NO_ANSWER |",
                "# thanks coach | NO_ANSWER |",
                "# I feel great today | NO_ANSWER |",
                "# 3: | NO_ANSWER |",
                "# 1: 3; 1: 5 | CONTRADICTION | 1",
                "# 1: 3; score: 4 | CONTRADICTION | 1",
                "# 1: 3; 3: no; 3: yes | CONTRADICTION | 3",
                "# 1: 3; 8: yes / 8: no | CONTRADICTION | 8",
                "# 1: 3; all no; 5: yes | CONTRADICTION | 5",
                "# 1: 3; 3-8: no; 6: yes | CONTRADICTION | 6",
                "# 1: 3; 3: no; night: yes | CONTRADICTION | 3",
            })
    void whatIsNoReplyIsRefusedWithTheReason(String reply, Reason reason, String detail) {
        assertThat(PARSER.read(text(reply)))
                .as(reply)
                .isEqualTo(new Reading.Refused(reason, detail == null ? "" : detail));
    }

    @Test
    void aReplyToTwoMessagesIsRefused() {
        String other = CheckInCode.random(new Random(9)).shown();
        assertThat(PARSER.read(CODE + " 1: 3\n" + other + " 1: 4"))
                .isEqualTo(new Reading.Refused(Reason.SEVERAL_CODES, ""));
        assertThat(told(read(CODE + " 1: 3\n" + CODE))).isEqualTo("3 - .......");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> 1: 9\n> 3: yes\nCODE\n1: 3\n3: no",
                "1: 3\n3: no\n\nOn Wed, 18 Nov 2026 at 09:12, Coach wrote:\n> Code: CODE\n> 1: 9",
                "1: 3\n3: no\n\nAm 18.11.2026 um 09:12 schrieb Coach:\n> Code: CODE\n> 1: 9",
                "1: 3\n3: no\n| Code: CODE\n| 8: yes",
                "CODE\n1: 3\n3: no\n-- \nAna Pereira\n8: yes 0171 5558 5",
                "CODE\n1: 3\n3: no\nSent from my iPhone 8",
                "CODE\n1: 3\n3: no\nVon meinem iPhone gesendet",
                "CODE\n1: 3\n3: no\nVon meinem Samsung Galaxy gesendet",
                "From: Coach\nSent: 18 November 2026 09:12\nTo: Ana\nSubject: Check-in 5\nCODE\n1: 3\n3: no",
                "[18/11/2026, 09:12:44] Ana: CODE\n[18/11/2026, 09:12:50] Ana: 1: 3\n[18/11/2026, 09:13:01] Ana: 3: no",
                "18.11.26, 09:12 - Ana Pereira: CODE\n18.11.26, 09:12 - Ana Pereira: 1: 3\n18.11.26, 09:13 - Ana: 3: no",
                "[09:12, 18/11/2026] Ana: CODE 1: 3, 3: no",
                "11/18/26, 9:12 AM - Ana: CODE 1: 3, 3: no",
                "CODE\u00a01:\u00a03\u2028\u200b3:\u2009no",
                "CODE\r\n1: 3\r\n3: no\r\n",
                "ＣＯＤＥ\n１：３\n３：ｎｏ",
                "CODE\n1️⃣ 3\n3️⃣ no 👍",
                "CODE 😅\n1: 3 🙈\n3: no ❤️",
                "*CODE*\n*1:* 3\n_3:_ no",
                "• CODE\n• 1: 3\n• 3: no",
            })
    void whatMessengersAndMailPutAroundItIsNotRead(String pasted) {
        String text = pasted.replace("CODE", CODE).replace("ＣＯＤＥ", CODE);
        assertThat(told(read(text))).isEqualTo("3 - n......");
    }

    @Test
    void whatIsSaidBesidesIsKeptAsTheClientsOwnWords() {
        assertThat(read(CODE + "\nHi coach!\n1: 3\n3: no\nStiff after sitting").words())
                .isEqualTo("Hi coach Stiff after sitting");
        Reply noted = read(CODE + " 1: 3\nNote: Worse since 8 pm, 3: yes was yesterday");
        assertThat(told(noted)).isEqualTo("3 - .......");
        assertThat(noted.words()).isEqualTo("Worse since 8 pm, 3: yes was yesterday");
        assertThat(read(CODE + " 1: 3\nVon meinem Sturz tut es weh").words()).contains("Sturz");
        assertThat(read(CODE + " 1: 3\nNotiz: seit gestern").words()).isEqualTo("seit gestern");
    }

    @Test
    void ofAHugePasteOnlyTheBeginningIsRead() {
        String huge = CODE + " 1: 3\n" + "all work and no play ".repeat(500_000);
        Reply reply = read(huge);
        assertThat(huge.length()).isGreaterThan(10_000_000);
        assertThat(reply.cut()).isTrue();
        assertThat(reply.score()).isEqualTo(3);
        assertThat(read(CODE + " 1: 3").cut()).isFalse();
        assertThat(PARSER.read("no ".repeat(4_000_000) + CODE)).isEqualTo(new Reading.Refused(Reason.NO_CODE, ""));
    }
}
