package ua.vidhuk.appeals.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.util.PGobject;

/**
 * What a category asks of whoever turns to the centre, and what was said.
 *
 * @param asked in the words and the language in which it was asked
 * @param said the answer
 */
public record Particular(String asked, String said) {

    /** Particulars of one question, in the order in which they were asked. */
    public record Several(List<Particular> list) {

        public Several {
            list = List.copyOf(list);
        }
    }

    /** How they stand in the database. */
    @Converter(autoApply = true)
    public static class Column implements AttributeConverter<Several, Object> {

        @Override
        public Object convertToDatabaseColumn(Several particulars) {
            var array = Json.createArrayBuilder();
            if (particulars != null) {
                particulars
                        .list()
                        .forEach(each -> array.add(Json.createObjectBuilder()
                                .add("asked", each.asked())
                                .add("said", each.said())));
            }
            try {
                var json = new PGobject();
                json.setType("jsonb");
                json.setValue(array.build().toString());
                return json;
            } catch (SQLException e) {
                throw new IllegalStateException("particulars could not be written as JSON", e);
            }
        }

        @Override
        public Several convertToEntityAttribute(Object column) {
            try (var reader = Json.createReader(new StringReader(column == null ? "[]" : column.toString()))) {
                JsonArray array = reader.readArray();
                return new Several(array.getValuesAs(JsonObject.class).stream()
                        .map(each -> new Particular(each.getString("asked"), each.getString("said")))
                        .toList());
            }
        }
    }
}
