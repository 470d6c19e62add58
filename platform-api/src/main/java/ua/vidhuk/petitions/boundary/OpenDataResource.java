package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import ua.vidhuk.identity.boundary.Open;
import ua.vidhuk.petitions.control.OpenDataWriter;
import ua.vidhuk.petitions.control.OpenDataset;
import ua.vidhuk.petitions.control.PetitionLinks;
import ua.vidhuk.requests.boundary.RateLimited;
import ua.vidhuk.tenancy.boundary.CurrentTenant;
import ua.vidhuk.tenancy.entity.Tenant;

/** Petitions and signatures as open data (КМУ № 835, P7), written while they are read. */
@Path("api/v1/open-data")
@ApplicationScoped
public class OpenDataResource {

    private static final String NO_NAMES = "open data by law; nobody's name is among it";
    private static final int OF_AN_ADDRESS = 30;

    @Inject
    OpenDataDesk desk;

    @Inject
    PetitionLinks links;

    @Inject
    CurrentTenant tenant;

    /** What there is, as the passports of the sets say. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Open("passports of open data")
    public List<DatasetPassport> passports() {
        Tenant here = tenant.get();
        return Arrays.stream(OpenDataset.values())
                .map(each -> DatasetPassport.of(each, here, links.base(here)))
                .toList();
    }

    @GET
    @Path("petitions.csv")
    @Produces("text/csv")
    @Open(NO_NAMES)
    @RateLimited(OF_AN_ADDRESS)
    public Response petitionsAsCsv() {
        return csv(OpenDataset.PETITIONS);
    }

    @GET
    @Path("petitions.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Open(NO_NAMES)
    @RateLimited(OF_AN_ADDRESS)
    public Response petitionsAsJson() {
        return json(OpenDataset.PETITIONS);
    }

    @GET
    @Path("petition-signatures.csv")
    @Produces("text/csv")
    @Open(NO_NAMES)
    @RateLimited(OF_AN_ADDRESS)
    public Response petitionSignaturesAsCsv() {
        return csv(OpenDataset.PETITION_SIGNATURES);
    }

    @GET
    @Path("petition-signatures.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Open(NO_NAMES)
    @RateLimited(OF_AN_ADDRESS)
    public Response petitionSignaturesAsJson() {
        return json(OpenDataset.PETITION_SIGNATURES);
    }

    private Response csv(OpenDataset set) {
        return answer(writer(set)::csv, set.word() + ".csv", "text/csv;charset=UTF-8;header=present");
    }

    private Response json(OpenDataset set) {
        return answer(writer(set)::json, set.word() + ".json", MediaType.APPLICATION_JSON);
    }

    private OpenDataWriter writer(OpenDataset set) {
        Tenant here = tenant.get();
        return new OpenDataWriter(set, last -> desk.page(set, last, here));
    }

    private static Response answer(StreamingOutput content, String file, String type) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + file + "\"")
                .header("Cache-Control", "public, max-age=600")
                .build();
    }
}
