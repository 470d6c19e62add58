package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lucene does what every engine does, and keeps it in a folder. */
class LuceneEngineTest extends SearchEngineContract {

    @TempDir
    Path folder;

    @Override
    SearchEngine start() {
        return LuceneEngine.open(folder, analysis);
    }

    @Test
    void comesBackToItsLastCommitAfterACrash() {
        index(aQuestion("до запису"));
        engine().commit(new IndexPosition(7, Set.of("brovary", "lutsk")));
        index(aQuestion("після запису"));
        engine().close();
        SearchEngine opened = LuceneEngine.open(folder, analysis);

        assertThat(opened.committed()).isEqualTo(new IndexPosition(7, Set.of("brovary", "lutsk")));
        assertThat(opened.digests(BROVARY)).hasSize(1);
        opened.close();
    }
}
