package ua.vidhuk.files.control;

import java.io.IOException;

/** The bytes of a file do not hang together as its type asks. */
final class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedFileException(String why) {
        super(why);
    }
}
