package ua.vidhuk.web.petitions;

import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Lists of addresses for search engines (sitemaps.org). */
final class Sitemap {

    /** The part with all that is no petition. */
    static final String PAGES = "pages";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private Sitemap() {}

    /** The list of parts. */
    static Response index(String address, boolean hasPages, List<YearMonth> months) {
        return XmlAnswer.of("application/xml", xml -> {
            xml.writeStartElement("sitemapindex");
            xml.writeDefaultNamespace(NAMESPACE);
            if (hasPages) {
                entry(xml, "sitemap", address + "?part=" + PAGES);
            }
            for (YearMonth each : months) {
                entry(xml, "sitemap", address + "?part=" + each);
            }
            xml.writeEndElement();
        });
    }

    /**
     * One part.
     *
     * @throws ProblemException {@code not-found} when there is nothing in it
     */
    static Response of(List<String> addresses) {
        if (addresses.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return XmlAnswer.of("application/xml", xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            for (String each : addresses) {
                entry(xml, "url", each);
            }
            xml.writeEndElement();
        });
    }

    /**
     * The month that an address names.
     *
     * @throws ProblemException {@code not-found} when it is none
     */
    static YearMonth month(String part) {
        try {
            return YearMonth.parse(part);
        } catch (DateTimeParseException e) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    private static void entry(XMLStreamWriter xml, String name, String address) throws XMLStreamException {
        xml.writeStartElement(name);
        XmlAnswer.element(xml, "loc", address);
        xml.writeEndElement();
    }
}
