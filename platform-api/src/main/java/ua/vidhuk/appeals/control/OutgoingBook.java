package ua.vidhuk.appeals.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import ua.vidhuk.appeals.entity.NewOutsideReply;
import ua.vidhuk.appeals.entity.OutgoingLetter;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes letters to bodies outside of the transaction's tenant. */
@ApplicationScoped
public class OutgoingBook {

    private static final String WRITE =
            """
            insert into appeal_outgoing_letter (id, appeal_id, question_id, body_id, body_name, body_address, body_email, words,
              sent_at, sent_by, forward_by, late, enclosed, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'sent', 1)""";
    // The counter stays locked until the transaction ends; see RegistrationNumbers.
    private static final String NUMBER =
            """
            with counter as (
              insert into appeal_outgoing_number (year, last) values (?, 1)
              on conflict (year) do update set last = appeal_outgoing_number.last + 1 returning year, last),
            given as (
              select year, last, concat(cast(? as text), '/', year, '/', lpad(last::text, greatest(5, length(last::text)), '0')) as number
              from counter)
            update appeal_outgoing_letter
            set number_year = given.year, number_sequence = given.last, number = given.number
            from given
            where id = ? and number_year is null
            returning appeal_outgoing_letter.number""";
    private static final String REPLY =
            """
            update appeal_outgoing_letter
            set state = ?, reply_day = ?, reply_number = ?, reply_words = ?, reply_noted_at = ?, reply_noted_by = ?,
              version = version + 1
            where id = ? and version = ? and state = 'sent'""";
    private static final String KEEP =
            "insert into appeal_outgoing_paper (id, content, made_at) values (?, ?, ?) on conflict do nothing";

    @Inject
    TransactionConnection connection;

    /** Writes a letter without its number. */
    void write(OutgoingLetter letter) {
        try (var insert = connection.get().prepareStatement(WRITE)) {
            insert.setObject(1, letter.id());
            insert.setObject(2, letter.appealId());
            insert.setObject(3, letter.questionId());
            insert.setObject(4, letter.to().body());
            insert.setString(5, letter.to().name());
            insert.setString(6, letter.to().address());
            insert.setString(7, letter.to().email());
            insert.setString(8, letter.words());
            insert.setObject(9, letter.sentAt().atOffset(ZoneOffset.UTC));
            insert.setString(10, letter.sentBy());
            if (letter.forwardBy() == null) {
                insert.setNull(11, Types.TIMESTAMP_WITH_TIMEZONE);
            } else {
                insert.setObject(11, letter.forwardBy().atOffset(ZoneOffset.UTC));
            }
            insert.setBoolean(12, letter.late());
            insert.setArray(
                    13, connection.get().createArrayOf("uuid", letter.enclosed().toArray()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Gives a letter the next number of the year that it is where the tenant is; the last statement of the transaction. */
    String number(OutgoingLetter letter, Tenant tenant) {
        try (var statement = connection.get().prepareStatement(NUMBER)) {
            statement.setInt(1, letter.sentAt().atZone(tenant.timeZone()).getYear());
            statement.setString(2, tenant.registrationPrefix());
            statement.setObject(3, letter.id());
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the letter is not there to be numbered");
                }
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether it was noted; not when somebody was faster. */
    boolean reply(UUID letter, NewOutsideReply checked, Instant now, Actor actor) {
        try (var update = connection.get().prepareStatement(REPLY)) {
            update.setString(1, checked.outcome());
            update.setObject(2, checked.day());
            update.setString(3, checked.number());
            update.setString(4, checked.note());
            update.setObject(5, now.atOffset(ZoneOffset.UTC));
            update.setString(6, actor.displayName());
            update.setObject(7, letter);
            update.setLong(8, checked.version());
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Keeps the letter as it was sent; what is kept already stays. */
    void keep(UUID letter, byte[] pdf, Instant now) {
        try (var insert = connection.get().prepareStatement(KEEP)) {
            insert.setObject(1, letter);
            insert.setBytes(2, pdf);
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("a letter could not be written", e);
    }
}
