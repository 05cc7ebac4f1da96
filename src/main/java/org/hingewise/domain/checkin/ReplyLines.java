package org.hingewise.domain.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hingewise.domain.checkin.ReplyTokens.Kind;
import org.hingewise.domain.checkin.ReplyTokens.Token;
import org.jspecify.annotations.Nullable;

/** Goes through a reply's lines and puts together what belongs to one question, over line ends too. */
final class ReplyLines {
    private final ReplyWords words;
    /** "1.8" and "1-0" at the beginning of a line: a number, or the first question and its answer. */
    private static final Pattern DOUBTFUL_SCORE = Pattern.compile("1\\s?[.,-]\\s?\\d.*");

    private final boolean compactDots;
    private final boolean numbered;
    private final ReplyGroups groups;
    private final List<String> said = new ArrayList<>();
    /** A question of an earlier line whose answer may follow, or nothing yet. */
    private Group waiting = Group.plain();

    /**
     * @param compactDots see {@link ReplyTokens#of}
     * @param numbered whether answers stand behind the numbers of questions
     */
    ReplyLines(ReplyWords words, boolean compactDots, boolean numbered) {
        this.numbered = numbered;
        this.words = words;
        this.compactDots = compactDots;
        groups = new ReplyGroups(words);
    }

    /** What was answered, after the last line. */
    ReplyAnswers finished() {
        close(waiting);
        waiting = Group.plain();
        return groups.finished();
    }

    /** What was said besides. */
    String said() {
        return String.join(" ", said).strip();
    }

    /** Tokens that belong together: those after a question's number, or between two stops. */
    private record Group(@Nullable CheckInQuestion question, @Nullable Token label, List<Token> tokens) {
        static Group plain() {
            return new Group(null, null, new ArrayList<>());
        }

        static Group of(Token label) {
            return new Group(label.question(), label, new ArrayList<>());
        }

        /** Whether it waits for its answer. */
        boolean waits() {
            return label != null && tokens.isEmpty();
        }
    }

    /** Reads the next line. */
    void line(String line) {
        Group group = waiting;
        List<Token> tokens = ReplyTokens.of(line, words, compactDots);
        groups.nextLine();
        int first = 0;
        if (numbered && !group.waits() && !tokens.isEmpty() && isDoubtfulScore(tokens.get(0))) {
            groups.doubtfulScore(tokens.get(0));
            first = 1;
        }
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.NOTE) {
                said.add(afterNote(line, token, tokens, i));
                groups.noted(tokens.subList(i + 1, tokens.size()));
                break;
            } else if (token.kind() == Kind.LABEL && !isScore(tokens, i, group)) {
                close(group);
                group = Group.of(token);
            } else if (token.kind() == Kind.STOP) {
                group = group.waits() && !isEnd(token) ? group : closed(group);
            } else {
                group.tokens().add(token);
            }
        }
        waiting = group.waits() ? group : closed(group);
    }

    private static boolean isDoubtfulScore(Token token) {
        return (token.kind() == Kind.NUMBER || token.kind() == Kind.RANGE)
                && DOUBTFUL_SCORE.matcher(token.text()).matches();
    }

    private static boolean isEnd(Token stop) {
        return stop.text().equals(ReplyText.END.strip());
    }

    /** "1. 3. 2. left": a number and a full stop right after the first question is its answer. */
    private static boolean isScore(List<Token> tokens, int at, Group group) {
        Token label = tokens.get(at);
        boolean asked = at + 1 < tokens.size() && tokens.get(at + 1).isAsked();
        return label.dotted() && !label.first() && !asked && group.question() == CheckInQuestion.SCORE && group.waits();
    }

    private static String afterNote(String line, Token note, List<Token> tokens, int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = line.indexOf(tokens.get(i).text(), from)
                    + tokens.get(i).text().length();
        }
        int at = line.indexOf(note.text(), from);
        return at < 0 ? "" : line.substring(at + note.text().length()).strip();
    }

    private Group closed(Group group) {
        close(group);
        return Group.plain();
    }

    private void close(Group group) {
        if (group.tokens().isEmpty()) {
            return;
        }
        Token label = group.label();
        if (label != null) {
            groups.labelled(group.question(), label.part() ? label : null, group.tokens());
        } else if (!groups.unlabelled(group.tokens())) {
            said.add(ReplyGroups.text(group.tokens()));
        }
    }
}
