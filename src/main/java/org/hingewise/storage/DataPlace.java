package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What kind of place a data file lies in, as far as names and the system tell. */
public enum DataPlace {
    /** A disk of this computer. */
    HERE,
    /** A folder that another program keeps in step with the internet. */
    SYNCED,
    /** A disk of another computer. */
    NETWORK;

    /** Folders that programs for syncing make, in small letters; names go on with a space, a dash or a bracket. */
    private static final List<String> SYNCED_FOLDERS = List.of(
            "dropbox",
            "onedrive",
            "google drive",
            "googledrive",
            "my drive",
            "icloud drive",
            "icloud~",
            "mobile documents",
            "cloudstorage",
            "nextcloud",
            "owncloud",
            "syncthing",
            "box sync",
            "pcloud",
            "megasync",
            "proton drive",
            "tresorit",
            "seafile");

    private static final Set<String> NETWORK_TYPES = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "davfs", "davfs2", "9p", "ncpfs");

    private static final String FOREIGN_DISK = "fuse.";
    private static final Set<String> FOREIGN_NETWORK =
            Set.of("sshfs", "rclone", "gvfsd-fuse", "s3fs", "davfs2", "glusterfs", "google-drive-ocamlfuse");

    /** Where a file lies. Asks the system, which may take a moment: not for the event thread. */
    public static DataPlace of(Path file) {
        Path folder = PrivateFiles.folderOf(file);
        try {
            return of(folder, Files.getFileStore(folder).type());
        } catch (IOException e) {
            return of(folder, "");
        }
    }

    /** @param type of the file system, as the system calls it */
    static DataPlace of(Path folder, String type) {
        String kind = type.toLowerCase(Locale.ROOT);
        String foreign = kind.startsWith(FOREIGN_DISK) ? kind.substring(FOREIGN_DISK.length()) : "";
        if (NETWORK_TYPES.contains(kind)
                || FOREIGN_NETWORK.contains(foreign)
                || folder.toString().startsWith("\\\\")) {
            return NETWORK;
        }
        for (Path part : folder) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED_FOLDERS.stream().anyMatch(synced -> isNamed(name, synced))) {
                return SYNCED;
            }
        }
        return HERE;
    }

    private static boolean isNamed(String name, String synced) {
        return name.startsWith(synced)
                && (name.length() == synced.length()
                        || synced.endsWith("~")
                        || " -_(".indexOf(name.charAt(synced.length())) >= 0);
    }
}
