package ua.vidhuk.onboarding.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.onboarding.entity.TenantRequest;

/** Rows of {@code onboarding_request}. */
final class RequestRows {

    static final String SELECT =
            """
            select r.id, r.state, r.codifier_code, r.place, r.oblast, r.contact_name, r.position, r.email, r.language,
              r.created_at, r.confirmed_at, r.decided_at, r.decided_by, r.reason, coalesce(r.slug, c.slug) slug, r.failure,
              r.version
            from onboarding_request r left join codifier_hromada c on c.code = r.codifier_code
            """;

    private RequestRows() {}

    static TenantRequest request(ResultSet row) throws SQLException {
        return new TenantRequest(
                row.getObject("id", UUID.class),
                RequestState.ofWord(row.getString("state")).orElseThrow(),
                row.getString("codifier_code"),
                row.getString("place"),
                row.getString("oblast"),
                row.getString("contact_name"),
                row.getString("position"),
                row.getString("email"),
                Language.ofTag(row.getString("language")).orElse(Language.UK),
                instant(row, "created_at"),
                instant(row, "confirmed_at"),
                instant(row, "decided_at"),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getString("slug"),
                row.getString("failure"),
                row.getLong("version"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
