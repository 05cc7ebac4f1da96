package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.StoreProblem;

/** Opens a file as a start of the program does, and says whether it opened or why not. */
final class FileOpener {
    private FileOpener() {}

    public static void main(String[] args) {
        try (SqlStore store = new CoachFile(Path.of(args[0])).open()) {
            System.out.println("opened, read only: " + store.isReadOnly());
        } catch (StoreProblem e) {
            System.out.println("told " + e.code());
        }
    }
}
