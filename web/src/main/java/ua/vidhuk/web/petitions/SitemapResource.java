package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ua.vidhuk.catalog.boundary.ServiceDesk;
import ua.vidhuk.catalog.boundary.ServiceDesk.ServiceWish;
import ua.vidhuk.catalog.boundary.ServiceRow.ServicePage;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.control.PetitionFilter;

/** Services and the newest petitions for search engines (sitemaps.org); older petitions they find by the lists. */
@Path("sitemap.xml")
@ApplicationScoped
public class SitemapResource {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST = 10_000;
    private static final PetitionFilter ALL = new PetitionFilter(Set.of(), null, null, PetitionFilter.Order.NEWEST);

    @Inject
    PetitionDesk desk;

    @Inject
    ServiceDesk services;

    @Inject
    PetitionAddresses links;

    @GET
    @Produces("application/xml")
    @Open("names only what everybody may read")
    public Response sitemap() {
        List<String> cards = serviceCodes();
        var rows = desk.page(ALL, null, PetitionDesk.PAGE_LIMIT).items();
        return XmlAnswer.of("application/xml", xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            place(xml, links.base() + "/");
            place(xml, links.base() + "/petitions");
            place(xml, links.base() + "/services");
            for (String each : cards) {
                place(xml, links.base() + "/services/" + each);
            }
            for (PetitionRow each : rows) {
                place(xml, links.of(each.id()));
            }
            xml.writeEndElement();
        });
    }

    private List<String> serviceCodes() {
        var codes = new ArrayList<String>();
        String after = "";
        while (after != null && codes.size() < MOST) {
            ServicePage page = services.page(new ServiceWish(null, null), after, ServiceDesk.PAGE_LIMIT);
            page.items().forEach(each -> codes.add(each.code()));
            after = page.next();
        }
        return codes;
    }

    private static void place(XMLStreamWriter xml, String address) throws XMLStreamException {
        xml.writeStartElement("url");
        XmlAnswer.element(xml, "loc", address);
        xml.writeEndElement();
    }
}
