package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.control.PetitionFilter;

/** The newest petitions for search engines (sitemaps.org); older ones they find by the lists. */
@Path("sitemap.xml")
@ApplicationScoped
public class SitemapResource {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final PetitionFilter ALL = new PetitionFilter(Set.of(), null, null, PetitionFilter.Order.NEWEST);

    @Inject
    PetitionDesk desk;

    @Inject
    PetitionAddresses links;

    @GET
    @Produces("application/xml")
    @Open("names only what everybody may read")
    public Response sitemap() {
        var rows = desk.page(ALL, null, PetitionDesk.PAGE_LIMIT).items();
        return XmlAnswer.of("application/xml", xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            place(xml, links.base() + "/");
            place(xml, links.base() + "/petitions");
            for (PetitionRow each : rows) {
                place(xml, links.of(each.id()));
            }
            xml.writeEndElement();
        });
    }

    private static void place(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeStartElement("url");
        XmlAnswer.element(xml, "loc", address);
        xml.writeEndElement();
    }
}
