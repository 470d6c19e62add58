package ua.vidhuk.catalog.boundary;

import java.util.List;
import java.util.Map;

/**
 * A shared entry, and how it stands in this tenant.
 *
 * @param names by language tag
 * @param adoptedAs code of the entry that adopts it here, or null
 * @param state adopted, overridden or differs; null when nobody has adopted it, own when an entry of the tenant's own has
 *     its code
 */
public record SharedRow(String code, Map<String, String> names, long version, String adoptedAs, String state) {

    /**
     * A page of the list.
     *
     * @param next what {@code after} must be for the page behind it, or null
     */
    public record SharedPage(List<SharedRow> items, String next) {}
}
