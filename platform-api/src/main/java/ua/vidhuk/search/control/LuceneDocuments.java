package ua.vidhuk.search.control;

import java.time.Instant;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import ua.vidhuk.search.entity.FacetField;
import ua.vidhuk.search.entity.SearchDocument;

/** Documents as Lucene keeps them. */
final class LuceneDocuments {

    static final String KEY = "key";
    static final String TENANT = "tenant";
    static final String READER = "reader";
    static final String AT = "at";
    static final String DUE = "due";
    static final String SPOT = "spot";
    static final String SOURCE = "source";
    static final String DIGEST = "digest";

    private static final FieldType STEMS = stems(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType ALL_STEMS = stems(IndexOptions.DOCS);

    private LuceneDocuments() {}

    static String facet(FacetField field) {
        return "f_" + field.word();
    }

    static Document of(SearchDocument source, TextAnalysis analysis) {
        var document = new Document();
        document.add(new StringField(KEY, source.key().text(), Field.Store.NO));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(source.key().text())));
        document.add(new StringField(TENANT, source.key().tenant().value(), Field.Store.NO));
        source.readers().forEach(each -> document.add(new StringField(READER, each, Field.Store.NO)));
        code(document, FacetField.KIND, source.key().kind().word());
        source.facets().forEach((field, codes) -> codes.forEach(each -> code(document, field, each)));
        moment(document, AT, source.at());
        if (source.dueAt() != null) {
            moment(document, DUE, source.dueAt());
        }
        if (source.spot() != null) {
            document.add(new LatLonPoint(
                    SPOT, source.spot().latitude(), source.spot().longitude()));
        }
        var tokens = new DocumentTokens(source, analysis);
        source.texts().keySet().forEach(field -> {
            document.add(new TextField(DocumentTokens.FORMS + field.word(), tokens.forms(field), Field.Store.NO));
            document.add(new Field(DocumentTokens.STEMS + field.word(), tokens.stems(field), STEMS));
        });
        document.add(new Field(DocumentTokens.ALL_STEMS, tokens.allStems(), ALL_STEMS));
        String json = DocumentJson.write(source);
        document.add(new StoredField(SOURCE, json));
        document.add(new BinaryDocValuesField(DIGEST, new BytesRef(DocumentJson.digest(json))));
        return document;
    }

    private static void code(Document document, FacetField field, String code) {
        document.add(new StringField(facet(field), code, Field.Store.NO));
        document.add(new SortedSetDocValuesField(facet(field), new BytesRef(code)));
    }

    private static void moment(Document document, String field, Instant moment) {
        document.add(new LongPoint(field, moment.toEpochMilli()));
        document.add(new NumericDocValuesField(field, moment.toEpochMilli()));
    }

    private static FieldType stems(IndexOptions kept) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(kept);
        type.setOmitNorms(kept == IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
