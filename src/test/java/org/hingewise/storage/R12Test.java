package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R12: a data file in a synced or network folder is known as such")
class R12Test {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} on {1} is {2}")
    @CsvSource({
        "/home/ada/Dropbox/studio, ext4, SYNCED",
        "/home/ada/Dropbox (Personal)/studio, ext4, SYNCED",
        "/home/ada/OneDrive - Studio/data, NTFS, SYNCED",
        "/Users/ada/Library/Mobile Documents/com~apple~CloudDocs, apfs, SYNCED",
        "/Users/ada/Library/CloudStorage/GoogleDrive-ada, apfs, SYNCED",
        "/home/ada/Nextcloud, btrfs, SYNCED",
        "/home/ada/data, nfs4, NETWORK",
        "/mnt/studio, cifs, NETWORK",
        "/home/ada/far, fuse.sshfs, NETWORK",
        "/home/ada/stick, fuse.exfat, HERE",
        "/home/ada/stick, fuseblk, HERE",
        "/home/ada/.local/share/hingewise, ext4, HERE",
        "/home/dropboxer/hingewise, ext4, HERE",
        "/home/ada/data, '', HERE",
    })
    void places(Path path, String type, DataPlace place) {
        assertThat(DataPlace.of(path, type)).isEqualTo(place);
    }

    @Test
    void theSystemIsAsked() {
        assertThat(DataPlace.of(folder.resolve("coach.db"))).isEqualTo(DataPlace.HERE);
        assertThat(DataPlace.of(folder.resolve("nowhere").resolve("coach.db"))).isEqualTo(DataPlace.HERE);
    }

    @Test
    void aJournalIsKeptInTheFolderWhereverThatIs() {
        CoachFile file = new CoachFile(folder).filled(1);
        assertThat(file.ask("PRAGMA journal_mode")).containsExactly("delete");
    }
}
