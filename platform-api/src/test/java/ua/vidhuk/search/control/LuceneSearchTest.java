package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.MORNING;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/** What many documents have is found in two passes, and what few have in one; nobody sees which it was. */
class LuceneSearchTest {

    private static final int DOCUMENTS = 700;
    private static final int PAGE = 20;

    /** More than any query has words. */
    private static final int ALL = 100;

    private static final SearchReader WITHOUT_PEOPLE =
            new SearchReader(EngineBench.OPERATOR.grants(), EnumSet.complementOf(EnumSet.of(TextField.PEOPLE)));

    private static final float ROUNDED = 1e-4f;

    /** Each is a part of the index of its own. */
    private static final int PARTS = 7;

    @TempDir
    Path folder;

    private final TextAnalysis analysis = new TextAnalysis();
    private LuceneIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = LuceneIndex.open(folder);
        for (int number = 0; number < DOCUMENTS; number++) {
            index.writer.addDocument(LuceneDocuments.of(thing(number).build(), analysis));
            if (number % (DOCUMENTS / PARTS) == 0) {
                index.writer.flush();
            }
        }
        index.searchers.maybeRefreshBlocking();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static FoundThing thing(int number) {
        var text = "вода ".repeat(1 + number % 4) + (number % 3 == 0 ? "яма " : "") + "слово ".repeat(number % 7);
        return aQuestion(text)
                .withId(new UUID(0, number))
                .with(TextField.PLACE, "вулиця Київська " + number % 9)
                .with(TextField.NOTES, number % 5 == 0 ? "воду дали" : "чекаємо")
                .with(FacetField.STATE, number % 2 == 0 ? "closed" : "routed")
                .with(FacetField.EXECUTOR, "enterprise-" + number % 11)
                .at(MORNING.minus(Duration.ofMinutes(number % 50)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "вода",
                "вода яма",
                "київська 3",
                "слово вода яма",
                "вода -яма",
                "\"вода яма\"",
                "ніщо",
                "",
                "вода стан:closed"
            })
    void showsTheSamePagesAndCountsInOnePassAndInTwo(String words) throws IOException {
        for (SearchOrder order : List.of(SearchOrder.RELEVANCE, SearchOrder.NEWEST)) {
            assertThat(pages(words, order, 1)).isEqualTo(pages(words, order, Integer.MAX_VALUE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "вода яма",
                "на воді яма слово",
                "київська 3",
                "вулиця:\"київська 3\" вода",
                "яма 3",
                "вулиця:київська вода",
                "яма \"вода яма\" слово",
                "води ями -дали"
            })
    void givesTheSameScoresToWhatHasEveryWordBehindASieve(String words) throws IOException {
        IndexSearcher searcher = index.searchers.acquire();
        try {
            var asked = request(words, SearchOrder.RELEVANCE, null, ALL);
            for (SearchReader reader : List.of(EngineBench.OPERATOR, WITHOUT_PEOPLE)) {
                var queries = new LuceneQueries(of(reader, asked));
                Map<Integer, Float> expected = scores(searcher, queries.query());
                Map<Integer, Float> sieved = scores(searcher, queries.sieved());
                assertThat(sieved).isNotEmpty().containsOnlyKeys(expected.keySet());
                sieved.forEach(
                        (document, score) -> assertThat(score).isCloseTo(expected.get(document), within(ROUNDED)));
            }
        } finally {
            index.searchers.release(searcher);
        }
    }

    private static SearchRequest of(SearchReader reader, SearchRequest asked) {
        return new SearchRequest(
                asked.tenant(),
                reader,
                asked.clauses(),
                asked.filter(),
                asked.required(),
                asked.order(),
                asked.after(),
                asked.limit());
    }

    @Test
    void hasPartsEnoughForSeveralProcessors() throws IOException {
        IndexSearcher searcher = index.searchers.acquire();
        try {
            assertThat(new IndexSearcher(searcher.getIndexReader(), Runnable::run).getSlices())
                    .hasSizeGreaterThan(1);
        } finally {
            index.searchers.release(searcher);
        }
    }

    private static Map<Integer, Float> scores(IndexSearcher searcher, Query query) throws IOException {
        return Stream.of(searcher.search(query, DOCUMENTS).scoreDocs)
                .collect(Collectors.toMap(each -> each.doc, each -> each.score));
    }

    /** Three pages, each from where the one before ended. */
    private List<EngineAnswer> pages(String words, SearchOrder order, int many) throws IOException {
        IndexSearcher searcher = index.searchers.acquire();
        try {
            var pages = new ArrayList<EngineAnswer>();
            SearchCursor after = null;
            do {
                EngineAnswer page = new LuceneSearch(searcher, many).answer(request(words, order, after, 1), true);
                pages.add(page);
                after = page.next();
            } while (after != null && pages.size() < 3);
            return pages;
        } finally {
            index.searchers.release(searcher);
        }
    }

    private SearchRequest request(String words, SearchOrder order, SearchCursor after, int required) {
        var reader = new QueryReader();
        reader.analysis = analysis;
        return new SearchRequest(
                BROVARY,
                EngineBench.OPERATOR,
                reader.read(words).clauses(),
                SearchFilter.NONE,
                required,
                order,
                after,
                PAGE);
    }
}
