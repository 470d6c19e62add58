package ua.vidhuk.petitions.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import ua.vidhuk.petitions.control.OpenPages.OpenPage;

/** Writes a set of open data as CSV (RFC 4180) or JSON, in UTF-8; a page is written before the next is read. */
public final class OpenDataWriter {

    private final OpenDataset set;
    private final OpenPages pages;

    public OpenDataWriter(OpenDataset set, OpenPages pages) {
        this.set = set;
        this.pages = pages;
    }

    /** The first line names the fields. */
    public void csv(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(set.fields());
        for (UUID last = OpenPages.BEGINNING; last != null; ) {
            OpenPage page = pages.behind(last);
            printer.printRecords(page.rows());
            printer.flush();
            last = page.next();
        }
    }

    /** An array of objects; what is null is left out. */
    public void json(OutputStream out) throws IOException {
        JsonGenerator json = Json.createGenerator(out);
        json.writeStartArray();
        for (UUID last = OpenPages.BEGINNING; last != null; ) {
            OpenPage page = pages.behind(last);
            page.rows().forEach(each -> object(json, each));
            json.flush();
            last = page.next();
        }
        json.writeEnd();
        json.flush();
        out.flush();
    }

    private void object(JsonGenerator json, List<Object> row) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
            switch (row.get(i)) {
                case null -> {}
                case Number number -> json.write(set.fields().get(i), number.longValue());
                case Object text -> json.write(set.fields().get(i), text.toString());
            }
        }
        json.writeEnd();
    }
}
