package ua.vidhuk.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ua.vidhuk.search.entity.Piece;
import ua.vidhuk.search.entity.SearchReader;
import ua.vidhuk.tenancy.entity.Tenant;

/** What was found as CSV, written while it is read. */
@ApplicationScoped
public class SearchExport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "kind", "id", "number", "state", "category", "executors", "at", "dueAt", "place", "title", "text")
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    @Inject
    SearchDesk desk;

    /** The answer; who is not answered by the engine learns so before anything is written. */
    public Response answer(SearchParameters parameters, SearchReader reader, Tenant tenant) {
        parameters.limit = 1;
        desk.find(parameters, reader, tenant);
        StreamingOutput content = out -> {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            var printer = new CSVPrinter(writer, FORMAT);
            desk.stream(parameters, reader, tenant, each -> print(printer, each));
            printer.flush();
        };
        return Response.ok(content, "text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"search.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static void print(CSVPrinter printer, SearchHit hit) {
        try {
            printer.printRecord(
                    hit.kind(),
                    hit.id(),
                    hit.number(),
                    hit.state(),
                    hit.category(),
                    String.join(" ", hit.executors()),
                    hit.at(),
                    hit.dueAt(),
                    cell(hit.place()),
                    cell(hit.title()),
                    cell(hit.excerpt()));
        } catch (IOException e) {
            throw new UncheckedIOException("the reader has gone", e);
        }
    }

    /** A text that a spreadsheet does not take for a formula. */
    private static String cell(List<Piece> pieces) {
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
