package ua.vidhuk.onboarding.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.onboarding.entity.ConfirmationToken;
import ua.vidhuk.onboarding.entity.RequestState;
import ua.vidhuk.onboarding.entity.TenantRequest;
import ua.vidhuk.persistence.entity.Cursor;

/** The requests for tenants as they are kept, in the caller's transaction. */
@ApplicationScoped
public class RequestRegister {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String BY_ID = RequestRows.SELECT + "where r.id = ?";
    private static final String BY_TOKEN = RequestRows.SELECT + "where r.token_hash = ? and r.token_until > ?";
    private static final String BY_KEY = RequestRows.SELECT + "where r.submission_key = ?";
    private static final String OF_STATE = RequestRows.SELECT
            + "where r.state = ? and (r.created_at, r.id) > (?, ?) order by r.created_at, r.id limit ?";
    private static final String OPEN_OF_ADDRESS = RequestRows.SELECT
            + """
            where lower(r.email) = lower(?) and r.place = ? and r.state in ('unconfirmed', 'waiting', 'approved', 'built')
            order by r.created_at limit 1""";
    private static final String INSERT =
            """
            insert into onboarding_request (id, submission_key, state, codifier_code, place, oblast, contact_name, position,
              email, language, token_hash, token_until, created_at)
            values (?, ?, 'unconfirmed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (submission_key) do nothing""";
    private static final String RENEW = "update onboarding_request set token_hash = ?, token_until = ? where id = ?";
    private static final String CONFIRM =
            """
            update onboarding_request set state = 'waiting', confirmed_at = ?, version = version + 1
            where id = ? and state = 'unconfirmed'""";
    private static final String APPROVE =
            """
            update onboarding_request set state = 'approved', slug = ?, decided_at = ?, decided_by = ?, version = version + 1
            where id = ? and state = 'waiting' and version = ?""";
    private static final String REFUSE =
            """
            update onboarding_request set state = 'refused', reason = ?, decided_at = ?, decided_by = ?, version = version + 1
            where id = ? and state = 'waiting' and version = ?""";
    private static final String READY =
            "update onboarding_request set state = 'ready', version = version + 1 where id = ? and state = 'built'";
    private static final String FORGET =
            "delete from onboarding_request where state = 'unconfirmed' and token_until < ?";
    private static final String LINK_ENDS = "select token_until from onboarding_request where id = ?";
    private static final String UNCONFIRMED =
            "select count(*) from onboarding_request where lower(email) = lower(?) and state = 'unconfirmed'";
    private static final String COUNTS = "select state, count(*) from onboarding_request group by state";

    @Inject
    PlatformSql sql;

    /** A page of those in a state, the longest waiting first. */
    public List<TenantRequest> ofState(RequestState state, Cursor after, int limit) {
        Cursor from = after == null ? new Cursor(Instant.EPOCH, FIRST) : after;
        return sql.read(
                on -> on.prepareStatement(OF_STATE), RequestRows::request, state.word(), from.at(), from.id(), limit);
    }

    public Optional<TenantRequest> find(UUID id) {
        return first(sql.read(on -> on.prepareStatement(BY_ID), RequestRows::request, id));
    }

    /** The request of a link whose time is not over. */
    public Optional<TenantRequest> of(ConfirmationToken token, Instant now) {
        return first(sql.read(on -> on.prepareStatement(BY_TOKEN), RequestRows::request, token.hash(), now));
    }

    Optional<TenantRequest> sentWith(UUID key) {
        return first(sql.read(on -> on.prepareStatement(BY_KEY), RequestRows::request, key));
    }

    /** One for the same place by the same person that nobody has refused or finished. */
    Optional<TenantRequest> openOf(String email, String place) {
        return first(sql.read(on -> on.prepareStatement(OPEN_OF_ADDRESS), RequestRows::request, email, place));
    }

    /** When the link in the latest letter stops to hold. */
    Instant linkEndsAt(UUID id) {
        return sql.read(on -> on.prepareStatement(LINK_ENDS), row -> row.getObject(1, OffsetDateTime.class), id)
                .getFirst()
                .toInstant();
    }

    /** How many requests of this address nobody has confirmed. */
    long unconfirmedOf(String email) {
        return sql.read(on -> on.prepareStatement(UNCONFIRMED), row -> row.getLong(1), email)
                .getFirst();
    }

    /**
     * @return false when the key was used before
     */
    boolean insert(TenantRequest request, UUID key, ConfirmationToken token, Instant until) {
        return sql.change(
                on -> on.prepareStatement(INSERT),
                request.id(),
                key,
                request.code(),
                request.place(),
                request.oblast(),
                request.contactName(),
                request.position(),
                request.email(),
                request.language().tag(),
                token.hash(),
                until,
                request.createdAt());
    }

    void renew(UUID id, ConfirmationToken token, Instant until) {
        sql.change(on -> on.prepareStatement(RENEW), token.hash(), until, id);
    }

    /**
     * @return false when it was confirmed before
     */
    boolean confirm(UUID id, Instant now) {
        return sql.change(on -> on.prepareStatement(CONFIRM), now, id);
    }

    /**
     * @return false when it does not wait in this version any more
     */
    boolean approve(TenantRequest request, String slug, String by, Instant now) {
        return sql.change(on -> on.prepareStatement(APPROVE), slug, now, by, request.id(), request.version());
    }

    /** As {@link #approve}. */
    boolean refuse(TenantRequest request, String reason, String by, Instant now) {
        return sql.change(on -> on.prepareStatement(REFUSE), reason, now, by, request.id(), request.version());
    }

    boolean ready(UUID id) {
        return sql.change(on -> on.prepareStatement(READY), id);
    }

    void forgetUnconfirmedBefore(Instant moment) {
        sql.change(on -> on.prepareStatement(FORGET), moment);
    }

    /** How many there are, by word of the state. */
    public Map<String, Long> counts() {
        return sql.read(on -> on.prepareStatement(COUNTS), row -> Map.entry(row.getString(1), row.getLong(2))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<TenantRequest> first(List<TenantRequest> found) {
        return found.stream().findFirst();
    }
}
