package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ua.vidhuk.tenantadmin.entity.CatalogFile;
import ua.vidhuk.tenantadmin.entity.TenantFile;
import ua.vidhuk.tenantadmin.entity.TenantFileException;

/** Reads tenant files strictly: a field that nobody knows is a mistake, not a wish. */
public final class TenantFileReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /**
     * @throws TenantFileException naming the file and what is wrong in it
     */
    public TenantFile read(Path file) {
        return read(file, TenantFile.class);
    }

    /**
     * @throws TenantFileException naming the file and what is wrong in it
     */
    public CatalogFile readCatalog(Path file) {
        return read(file, CatalogFile.class);
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return MAPPER.readValue(Files.readAllBytes(file), type);
        } catch (JsonMappingException e) {
            var reason =
                    e.getCause() instanceof TenantFileException wrong ? wrong.getMessage() : e.getOriginalMessage();
            throw new TenantFileException(file.getFileName() + ": " + reason, e);
        } catch (IOException e) {
            throw new TenantFileException(file + " cannot be read as JSON", e);
        }
    }
}
