package ua.vidhuk.files.control;

import java.time.Clock;
import ua.vidhuk.outbox.control.AfterCommitFactory;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.testing.TestTransactions;

/** Puts a store of files together by hand; nobody reads what waits to be read. */
public final class FileStoreFactory {

    private FileStoreFactory() {}

    public static FileStore store(TestTransactions transactions, DueTenants due, Clock clock) {
        var store = new FileStore();
        store.connection = transactions.connection();
        store.clock = clock;
        store.examination = new FileExamination();
        store.examination.maxBytes = 1024 * 1024;
        store.examination.sniffer = new TypeSniffer();
        store.texts = new FileTexts();
        store.texts.connection = transactions.connection();
        store.texts.due = due;
        store.texts.afterCommit = AfterCommitFactory.afterCommit(transactions);
        store.texts.reader = new TextReader();
        return store;
    }
}
