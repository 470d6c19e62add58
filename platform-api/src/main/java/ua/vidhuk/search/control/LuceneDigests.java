package ua.vidhuk.search.control;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import ua.vidhuk.search.entity.DocumentKey;
import ua.vidhuk.search.entity.SearchKind;
import ua.vidhuk.tenancy.entity.TenantSlug;

/** What the index says it holds of a tenant. */
final class LuceneDigests {

    private LuceneDigests() {}

    static Map<DocumentKey, String> of(IndexSearcher searcher, TenantSlug tenant) throws IOException {
        var digests = new HashMap<DocumentKey, String>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(new Term(LuceneDocuments.TENANT, tenant.value()));
            if (documents != null) {
                read(leaf, documents, digests);
            }
        }
        return digests;
    }

    private static void read(LeafReaderContext leaf, PostingsEnum documents, Map<DocumentKey, String> digests)
            throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues keys = DocValues.getBinary(leaf.reader(), LuceneDocuments.KEY);
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), LuceneDocuments.DIGEST);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            if (live == null || live.get(doc)) {
                digests.put(key(value(keys, doc)), value(values, doc));
            }
        }
    }

    private static String value(BinaryDocValues values, int doc) throws IOException {
        return values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
    }

    private static DocumentKey key(String text) {
        String[] parts = text.split("/");
        return new DocumentKey(
                new TenantSlug(parts[0]), SearchKind.ofWord(parts[1]).orElseThrow(), UUID.fromString(parts[2]));
    }
}
