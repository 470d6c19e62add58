package ua.vidhuk.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.spi.JsonbProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.identity.boundary.Requires;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.intake.entity.ImportMapping;
import ua.vidhuk.intake.entity.ImportReport;
import ua.vidhuk.intake.entity.IntakeProblem;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.requests.boundary.CurrentLanguage;
import ua.vidhuk.tenancy.boundary.CurrentTenant;

/** Imports CSV files of appeals. */
@Path("api/v1/imports/appeals")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class AppealImportResource {

    private static final int SIZE_LIMIT = 10 * 1024 * 1024;

    @Inject
    AppealImportDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    /**
     * @param dryRun only say what is wrong
     * @param file the CSV file, at most 10 MiB and 5,000 rows
     * @param mapping an {@link ImportMapping} as JSON, or nothing
     */
    @POST
    @Requires(Permission.APPEAL_REGISTER)
    public ImportReport load(
            @QueryParam("dryRun") boolean dryRun,
            @FormParam("file") EntityPart file,
            @FormParam("mapping") EntityPart mapping)
            throws IOException {
        byte[] content = content(file);
        ImportMapping columns = mapping(mapping);
        return dryRun
                ? desk.tryOut(content, columns, tenant.get(), actor.get(), language.get())
                : desk.load(content, columns, tenant.get(), actor.get(), language.get());
    }

    private static byte[] content(EntityPart file) throws IOException {
        if (file == null) {
            throw new ProblemException(IntakeProblem.FILE_MISSING);
        }
        try (var stream = file.getContent()) {
            byte[] content = stream.readNBytes(SIZE_LIMIT + 1);
            if (content.length > SIZE_LIMIT) {
                throw new ProblemException(
                        CommonProblem.TOO_LARGE, Map.of("limit", SIZE_LIMIT / 1024 / 1024), List.of());
            }
            return content;
        }
    }

    private static ImportMapping mapping(EntityPart part) throws IOException {
        if (part == null) {
            return ImportMapping.NONE;
        }
        try (var stream = part.getContent();
                var json = JsonbProvider.provider().create().build()) {
            ImportMapping mapping = json.fromJson(stream, ImportMapping.class);
            return mapping == null ? ImportMapping.NONE : mapping;
        } catch (JsonbException e) {
            throw new ProblemException(IntakeProblem.MAPPING_INVALID);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the JSON reader could not be closed", e);
        }
    }
}
