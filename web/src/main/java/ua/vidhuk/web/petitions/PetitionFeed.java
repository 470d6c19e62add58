package ua.vidhuk.web.petitions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.language.control.Messages;
import ua.vidhuk.petitions.boundary.PetitionDesk;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.control.PetitionFilter;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** New petitions for feed readers (Atom, RFC 4287; P14). */
@Path("petitions/feed")
@ApplicationScoped
public class PetitionFeed {

    private static final int NEWEST = 40;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final PetitionFilter ALL = new PetitionFilter(Set.of(), null, null, PetitionFilter.Order.NEWEST);

    @Inject
    PetitionDesk desk;

    @Inject
    PetitionAddresses links;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentLanguage language;

    @GET
    @Produces("application/atom+xml")
    @Open("published petitions are public by law")
    public Response feed() {
        var rows = desk.page(ALL, null, NEWEST).items();
        String title = Messages.text(language.get(), "web.petitions.title") + ": "
                + tenant.get().name().in(language.get());
        return XmlAnswer.of("application/atom+xml", xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            XmlAnswer.element(xml, "title", title);
            XmlAnswer.element(xml, "id", links.base() + "/petitions");
            XmlAnswer.element(
                    xml,
                    "updated",
                    rows.isEmpty()
                            ? Instant.EPOCH.toString()
                            : rows.getFirst().publishedAt().toString());
            xml.writeStartElement("author");
            XmlAnswer.element(xml, "name", tenant.get().officeName().in(language.get()));
            xml.writeEndElement();
            XmlAnswer.link(xml, links.base() + "/petitions");
            XmlAnswer.self(xml, links.base() + "/petitions/feed");
            for (PetitionRow each : rows) {
                xml.writeStartElement("entry");
                XmlAnswer.element(xml, "title", each.title());
                XmlAnswer.element(xml, "id", links.of(each.id()));
                XmlAnswer.element(xml, "updated", each.publishedAt().toString());
                XmlAnswer.element(xml, "summary", Messages.text(language.get(), "petitions.state." + each.state()));
                XmlAnswer.link(xml, links.of(each.id()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }
}
