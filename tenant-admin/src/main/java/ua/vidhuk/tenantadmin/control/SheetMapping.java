package ua.vidhuk.tenantadmin.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.vidhuk.onboarding.entity.ListKind;

/** How a tenant's files call our columns, remembered by kind of list, so that it is said once. */
record SheetMapping(Sql sql, ListKind kind) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String READ = "select mapping::text from sheet_mapping where kind = ?";
    private static final String REMEMBER =
            """
            insert into sheet_mapping as t (kind, mapping) values (?, ?::jsonb)
            on conflict (kind) do update set mapping = t.mapping || excluded.mapping""";

    /** What was said before; nothing when nobody has said anything. */
    Map<String, String> remembered() throws SQLException {
        var found = sql.texts(READ, kind.word());
        try {
            return found.isEmpty()
                    ? Map.of()
                    : MAPPER.readValue(found.getFirst(), new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void remember(Map<String, String> mapping) throws SQLException {
        if (!mapping.isEmpty()) {
            try {
                sql.change(REMEMBER, kind.word(), MAPPER.writeValueAsString(mapping));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
