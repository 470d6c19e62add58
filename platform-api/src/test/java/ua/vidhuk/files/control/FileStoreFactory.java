package ua.vidhuk.files.control;

import java.time.Clock;
import ua.vidhuk.persistence.control.TransactionConnection;

/** Puts a store of files together by hand. */
public final class FileStoreFactory {

    private FileStoreFactory() {}

    public static FileStore store(TransactionConnection connection, Clock clock) {
        var store = new FileStore();
        store.connection = connection;
        store.clock = clock;
        store.examination = new FileExamination();
        store.examination.maxBytes = 1024 * 1024;
        store.examination.sniffer = new TypeSniffer();
        return store;
    }
}
