package ua.vidhuk.files.control;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ua.vidhuk.files.entity.FileText;
import ua.vidhuk.files.entity.WaitingFile;

/** Files of the bound tenant whose text waits to be read; each call a transaction, so that none is open while one reads. */
public interface TextQueue {

    /** The one that waits longest; it is nobody else's for some minutes. */
    Optional<WaitingFile> claim();

    void keep(UUID file, FileText text);

    /** Lets it wait as if nobody had begun, until this moment. */
    void giveBack(UUID file, Instant until);
}
