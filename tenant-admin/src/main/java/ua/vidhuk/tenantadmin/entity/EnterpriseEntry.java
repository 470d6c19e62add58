package ua.vidhuk.tenantadmin.entity;

import java.util.Map;

/** A body or enterprise that carries out what is routed to it. */
public record EnterpriseEntry(
        String code,
        Map<String, String> names,
        String kind,
        String ownership,
        String head,
        String phone,
        String email,
        String address) {

    public EnterpriseEntry {
        TenantFileException.present(code, "code of an enterprise");
    }
}
