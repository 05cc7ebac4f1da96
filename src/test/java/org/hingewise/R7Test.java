package org.hingewise;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

/**
 * R7: nothing but SQLite opens a data file in use, since closing a stream on it would drop SQLite's lock. Whoever opens
 * files stands here with what it opens; {@code LiveFileTest} looks at the running program.
 */
@DisplayName("R7: no class opens files but those that are known to leave the data file alone")
@AnalyzeClasses(packages = "org.hingewise", importOptions = ImportOption.DoNotIncludeTests.class)
class R7Test {
    /** What each opens; none of it is the data file while it is in use. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("org.hingewise.storage.PrivateFiles", "closed files, given by the others of this package"),
            Map.entry("org.hingewise.storage.BackupFolder", "backups and their list"),
            Map.entry("org.hingewise.storage.Digest", "backups"),
            Map.entry("org.hingewise.storage.Staged", "a backup, which may not be the data file"),
            Map.entry("org.hingewise.storage.Swap", "the note of a restore under way"),
            Map.entry("org.hingewise.storage.SavesMark", "the count of saves beside the data file"),
            Map.entry("org.hingewise.storage.FileCheck", "the note that there was a data file"),
            Map.entry("org.hingewise.app.SingleInstance", "the lock file beside the data file"),
            Map.entry("org.hingewise.app.MemoryFile", "what the window remembers"),
            Map.entry("org.hingewise.app.NoMemory", "the standard error stream"),
            Map.entry("org.hingewise.cli.GivenPassphrase", "a file with a passphrase"),
            Map.entry("org.hingewise.cli.LineCommand", "a file with input"),
            Map.entry("org.hingewise.storage.SetAside", "files set aside, which are not in use"),
            Map.entry("org.hingewise.exchange.WholeFile", "a file that is being made beside its place"),
            Map.entry("org.hingewise.exchange.portable.RecordZip", "a client's record that is brought in"));

    private static final Set<String> OPENERS = Set.of(
            FileInputStream.class.getName(),
            FileOutputStream.class.getName(),
            FileReader.class.getName(),
            FileWriter.class.getName(),
            RandomAccessFile.class.getName());

    private static final Set<String> OPENERS_OF_FILES =
            Set.of(Scanner.class.getName(), PrintStream.class.getName(), PrintWriter.class.getName());

    @ArchTest
    static final ArchRule onlyTheKnownOpenFiles = noClasses()
            .that(new DescribedPredicate<JavaClass>("are not known to open files") {
                @Override
                public boolean test(JavaClass each) {
                    String outermost = each.getName().replaceFirst("\\$.*", "");
                    return !KNOWN.containsKey(outermost);
                }
            })
            .should()
            .callMethodWhere(
                    target(owner(DescribedPredicate.describe("Files", (JavaClass c) -> c.isEquivalentTo(Files.class))))
                            .and(target(nameMatching(
                                    "new(InputStream|OutputStream|ByteChannel|BufferedReader|BufferedWriter)|read(AllBytes|AllLines|String)"
                                            + "|lines|write|writeString|copy|mismatch"))))
            .orShould()
            .callMethodWhere(target(owner(DescribedPredicate.describe(
                            "channels",
                            (JavaClass c) -> c.isEquivalentTo(FileChannel.class)
                                    || c.isEquivalentTo(AsynchronousFileChannel.class))))
                    .and(target(nameMatching("open"))))
            .orShould()
            .callConstructorWhere(DescribedPredicate.describe("opens a file", (JavaAccess<?> call) -> opens(call)))
            .because("closing a stream on the data file would drop SQLite's lock on it");

    private static boolean opens(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return OPENERS.contains(owner)
                || (OPENERS_OF_FILES.contains(owner)
                        && call.getTarget().getFullName().contains("(" + File.class.getName()));
    }
}
