package ua.vidhuk.persistence.control;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.postgresql.util.PGobject;
import ua.vidhuk.language.control.LocalizedTexts;
import ua.vidhuk.language.entity.LocalizedText;

/** Localized texts as {@code jsonb}. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, Object> {

    @Override
    public Object convertToDatabaseColumn(LocalizedText text) {
        if (text == null) {
            return null;
        }
        try {
            var json = new PGobject();
            json.setType("jsonb");
            json.setValue(LocalizedTexts.write(text));
            return json;
        } catch (SQLException e) {
            throw new IllegalStateException("a localized text could not be written as JSON", e);
        }
    }

    @Override
    public LocalizedText convertToEntityAttribute(Object column) {
        return column == null ? null : LocalizedTexts.parse(column.toString());
    }
}
