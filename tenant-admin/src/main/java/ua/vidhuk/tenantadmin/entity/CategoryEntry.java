package ua.vidhuk.tenantadmin.entity;

import java.util.Map;

/**
 * A category of questions.
 *
 * @param parent code of the category above it, or null
 * @param responseHours hours until somebody must react, or null
 * @param executor code of the enterprise that it is routed to, or null
 * @param source line of the requirements or of the founding document that it comes from
 */
public record CategoryEntry(
        String code,
        String parent,
        Map<String, String> names,
        boolean sociallySignificant,
        boolean emergency,
        Integer responseHours,
        String executor,
        String source) {

    public CategoryEntry {
        TenantFileException.present(code, "code of a category");
    }
}
