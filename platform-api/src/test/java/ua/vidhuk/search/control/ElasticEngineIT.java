package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Elasticsearch, without plugins, does what every engine does. */
class ElasticEngineIT extends SearchEngineContract {

    private static final AtomicInteger INDEXES = new AtomicInteger();

    private final String name = "contract" + INDEXES.incrementAndGet();

    @Override
    SearchEngine start() throws Exception {
        var engine = ElasticEngine.open(ElasticNode.running().index(name), analysis);
        assertThat(engine.committed()).isEqualTo(IndexPosition.NOTHING);
        return engine;
    }

    @Test
    void isTheSameForASecondNode() throws Exception {
        index(aQuestion("вода"));
        engine().commit(new IndexPosition(7, Set.of("brovary", "lutsk")));
        SearchEngine other = ElasticEngine.open(ElasticNode.running().index(name), analysis);

        assertThat(other.committed()).isEqualTo(new IndexPosition(7, Set.of("brovary", "lutsk")));
        assertThat(other.digests(BROVARY)).hasSize(1);
        other.close();
    }

    @Test
    void staysWholeWhenABuildIsBrokenOff() {
        index(aQuestion("давнє слово"));
        engine().beginAnew().apply(List.of(aQuestion("недобудоване").build()), List.of());
        SearchEngine second = engine().beginAnew();
        second.apply(List.of(aQuestion("свіже").build()), List.of());
        second.refresh();
        engine().replaceBy(second);

        assertThat(engine().digests(BROVARY)).hasSize(1);
    }

    @Test
    void saysThatItIsNotAvailableWhenNobodyAnswers() {
        var nobody = new ElasticAddress(URI.create("http://127.0.0.1:1"), Optional.empty(), "nothing");
        SearchEngine down = ElasticEngine.open(nobody, analysis);

        assertThatThrownBy(down::committed).isInstanceOf(SearchUnavailableException.class);
        assertThatThrownBy(down::refresh).isInstanceOf(SearchUnavailableException.class);
        down.close();
    }

    @Test
    void neverWritesIntoAnIndexThatNobodyMade() throws Exception {
        SearchEngine unmade = ElasticEngine.open(ElasticNode.running().index(name + "-unmade"), analysis);

        assertThatThrownBy(() -> unmade.apply(List.of(aQuestion("вода").build()), List.of()))
                .isInstanceOf(RuntimeException.class);
        assertThat(unmade.committed()).isEqualTo(IndexPosition.NOTHING);
        unmade.close();
    }
}
