package org.hingewise.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** What commands that answer line by line share: where the lines come from, and how each is answered. */
final class LineCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "command.option.input")
    private @Nullable Path input;

    /** Answers one line. */
    @FunctionalInterface
    interface Answer {
        ObjectNode of(Input line, long number) throws BadInput;
    }

    /** Answers every line that is not blank; a bad one gets an error and the rest goes on. */
    int run(Terminal terminal, Answer answer) {
        Path path = input;
        if (path == null) {
            return run(terminal.in(), terminal, answer);
        }
        if (Files.isDirectory(path)) {
            terminal.complain(Texts.get("command.error.input_unreadable", path));
            return Exit.USAGE;
        }
        try (InputStream in = Files.newInputStream(path)) {
            return run(in, terminal, answer);
        } catch (IOException e) {
            terminal.complain(Texts.get("command.error.input_unreadable", path));
            return Exit.USAGE;
        }
    }

    private static int run(InputStream in, Terminal terminal, Answer answer) {
        Lines lines = new Lines(in);
        int exit = Exit.FINE;
        try {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank() && !answered(line, terminal, answer)) {
                    exit = Exit.BAD_INPUT;
                }
            }
        } catch (IOException e) {
            terminal.complain(Texts.get("command.error.input_unreadable", "stdin"));
            return Exit.INTERNAL;
        }
        return exit;
    }

    private static boolean answered(Lines.Line line, Terminal terminal, Answer answer) {
        String sentence;
        try {
            ObjectNode said = answer.of(new Input(Json.object(line.text())), line.number());
            terminal.say(Json.text(said));
            return true;
        } catch (BadInput e) {
            sentence = e.sentence();
        } catch (StoreProblem e) {
            sentence = ProblemTexts.sentence(e);
        }
        terminal.say(Json.text(Json.answer().put("line", line.number()).put("error", sentence)));
        return false;
    }
}
