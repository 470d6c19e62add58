package ua.vidhuk.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.vidhuk.search.control.FoundThing.BROVARY;
import static ua.vidhuk.search.control.FoundThing.MORNING;
import static ua.vidhuk.search.control.FoundThing.aQuestion;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.vidhuk.search.entity.EngineAnswer;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchCursor;
import ua.vidhuk.search.entity.SearchFilter;
import ua.vidhuk.search.entity.SearchOrder;
import ua.vidhuk.search.entity.SearchRequest;
import ua.vidhuk.search.entity.TextField;

/** What many documents have is found in two passes, and what few have in one; nobody sees which it was. */
class LuceneSearchTest {

    private static final int DOCUMENTS = 700;
    private static final int PAGE = 20;

    /** Each is a part of the index of its own. */
    private static final int PARTS = 3;

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
                .with(TextField.NOTES, number % 5 == 0 ? "воду дали" : "чекаємо")
                .with(FacetField.STATE, number % 2 == 0 ? "closed" : "routed")
                .with(FacetField.EXECUTOR, "enterprise-" + number % 11)
                .at(MORNING.minus(Duration.ofMinutes(number % 50)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"вода", "вода яма", "слово вода яма", "вода -яма", "\"вода яма\"", "ніщо", "", "вода стан:closed"
            })
    void showsTheSamePagesAndCountsInOnePassAndInTwo(String words) throws IOException {
        for (SearchOrder order : List.of(SearchOrder.RELEVANCE, SearchOrder.NEWEST)) {
            assertThat(pages(words, order, 1)).isEqualTo(pages(words, order, Integer.MAX_VALUE));
        }
    }

    /** Three pages, each from where the one before ended. */
    private List<EngineAnswer> pages(String words, SearchOrder order, int many) throws IOException {
        IndexSearcher searcher = index.searchers.acquire();
        try {
            var pages = new ArrayList<EngineAnswer>();
            SearchCursor after = null;
            do {
                EngineAnswer page = new LuceneSearch(searcher, many).answer(request(words, order, after), true);
                pages.add(page);
                after = page.next();
            } while (after != null && pages.size() < 3);
            return pages;
        } finally {
            index.searchers.release(searcher);
        }
    }

    private SearchRequest request(String words, SearchOrder order, SearchCursor after) {
        var reader = new QueryReader();
        reader.analysis = analysis;
        return new SearchRequest(
                BROVARY, EngineBench.OPERATOR, reader.read(words).clauses(), SearchFilter.NONE, 1, order, after, PAGE);
    }
}
