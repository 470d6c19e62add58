package ua.vidhuk.search.control;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every engine does alike. */
abstract class SearchEngineContract implements WordContract, ReaderContract, ListContract, AsideContract {

    final TextAnalysis analysis = new TextAnalysis();
    private EngineBench bench;

    /** An engine with an empty index. */
    abstract SearchEngine start() throws Exception;

    @BeforeEach
    void prepare() throws Exception {
        bench = new EngineBench(start(), analysis);
    }

    @AfterEach
    void stop() {
        bench.engine().close();
    }

    @Override
    public EngineBench bench() {
        return bench;
    }

    SearchEngine engine() {
        return bench.engine();
    }

    void index(FoundThing... things) {
        bench.index(things);
    }
}
