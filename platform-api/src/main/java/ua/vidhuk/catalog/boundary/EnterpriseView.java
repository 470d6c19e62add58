package ua.vidhuk.catalog.boundary;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import ua.vidhuk.catalog.entity.Enterprise;

/**
 * An enterprise, body or service as the public directory shows it.
 *
 * @param code short name that does not change
 * @param names by language tag
 * @param kind executive-body, utility, emergency-service, state-body or service-centre
 * @param ownership municipal, private or state
 * @param head who heads it, or null
 * @param phone public number, or null
 * @param email public address, or null
 * @param address where it sits, or null
 * @param territory whom it serves, by language tag; empty when nobody has said
 * @param hours when it works, likewise
 * @param dutyOfficers who is on duty and how to reach them, likewise
 */
public record EnterpriseView(
        String code,
        Map<String, String> names,
        String kind,
        String ownership,
        String head,
        String phone,
        String email,
        String address,
        Map<String, String> territory,
        Map<String, String> hours,
        List<Map<String, String>> dutyOfficers) {

    static EnterpriseView of(Enterprise enterprise, JsonObject fields) {
        return new EnterpriseView(
                enterprise.code(),
                enterprise.name().byTag(),
                enterprise.kind(),
                enterprise.ownership(),
                enterprise.head(),
                enterprise.phone(),
                enterprise.email(),
                enterprise.address(),
                EntryWords.words(fields, "territory"),
                EntryWords.words(fields, "hours"),
                EntryWords.list(fields, "dutyOfficers"));
    }
}
