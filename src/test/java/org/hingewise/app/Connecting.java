package org.hingewise.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Does what the program never does. */
final class Connecting {
    private static final int NOBODY_LISTENS = 9;

    private Connecting() {}

    public static void main(String[] args) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), NOBODY_LISTENS)) {
            System.out.println(socket.isConnected());
        } catch (IOException e) {
            System.out.println("tried");
        }
    }
}
