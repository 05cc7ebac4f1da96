package org.hingewise.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Another program on the data file: takes it for itself and keeps it until it is ended, or tells why it cannot. */
final class ForeignHolder {
    static final String HOLDS = "holds";
    static final String REFUSED = "refused: ";

    private ForeignHolder() {}

    public static void main(String[] args) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 1");
            statement.execute(args[1]);
            System.out.println(HOLDS);
            while (System.in.read() >= 0) {
                // Whoever started this ends it.
            }
        } catch (SQLException e) {
            System.out.println(REFUSED + e.getMessage());
        }
    }
}
