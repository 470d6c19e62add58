package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.vidhuk.audit.control.AuditTrail;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.language.control.PlainText;
import ua.vidhuk.persistence.control.TransactionConnection;
import ua.vidhuk.petitions.control.Tallies.Tally;
import ua.vidhuk.petitions.entity.PaperSignature;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.Signer;
import ua.vidhuk.problems.entity.FieldProblem;
import ua.vidhuk.problems.entity.InvalidInputException;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.control.DueTenants;
import ua.vidhuk.tenancy.entity.Tenant;

/**
 * Enters signatures that were collected on paper, one at a time, in the count like any other. The same name and day of birth
 * count once; of the same name only, staff must say that it is another person.
 */
@ApplicationScoped
public class PaperEntry {

    private static final String CHANNEL = "paper";
    private static final int NAME_LIMIT = 200;
    private static final int OLDEST = 130;

    // Who signed on the site has no day of birth here: the name alone must do, in any order of its parts.
    private static final String OF_THE_NAME =
            """
            select count(*) from petition_signature
            where petition_id = ? and withdrawn_at is null and invalidated_by is null and name is not null and subject <> ?
              and translate(lower(name collate pg_c_utf8), '''’ʼ`´ʹ', '') like all (?)""";

    @Inject
    TransactionConnection connection;

    @Inject
    Tallies tallies;

    @Inject
    SignatureBook book;

    @Inject
    PersonKeys keys;

    @Inject
    DoubleSigners doubles;

    @Inject
    PetitionReview review;

    @Inject
    DueTenants due;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Enters a signature.
     *
     * @return how many signatures the petition has now
     * @throws ProblemException {@code petition-not-found}, {@code not-collecting}, {@code signed-already}, {@code
     *     signature-invalidated}, {@code same-name}
     * @throws InvalidInputException naming every field that is missing or wrong
     */
    public long enter(PetitionId petition, PaperSignature line, Tenant tenant, Actor actor) {
        Tally tally =
                tallies.lock(petition).orElseThrow(() -> new ProblemException(PetitionProblem.PETITION_NOT_FOUND));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!tally.takesSignatures(now)) {
            throw new ProblemException(PetitionProblem.NOT_COLLECTING);
        }
        String written = check(line, now.atZone(tenant.timeZone()).toLocalDate());
        PersonName name = PersonName.of(written);
        String subject = keys.subject(petition, name, line.bornOn());
        if (!line.isAnotherPerson() && hasSigned(petition, name, subject)) {
            throw new ProblemException(PetitionProblem.SAME_NAME);
        }
        write(petition, new Signer(subject, written, line.showName(), null, tenant.defaultLanguage(), null), now);
        doubles.remember(petition, subject, keys.ofName(petition, name));
        due.note();
        tallies.add(petition, 1, now);
        review.recounted(petition, tally, tally.signatures() + 1, tenant);
        audit.record(actor, "petition.enter-paper-signature", "petition", petition.toString(), Map.of());
        return tally.signatures() + 1;
    }

    private void write(PetitionId petition, Signer signer, Instant now) {
        if (book.sign(petition, List.of(signer), CHANNEL, now).isEmpty()) {
            boolean invalid =
                    !book.invalidated(petition, Set.of(signer.subject())).isEmpty();
            throw new ProblemException(
                    invalid ? PetitionProblem.SIGNATURE_INVALIDATED : PetitionProblem.SIGNED_ALREADY);
        }
    }

    private static String check(PaperSignature line, LocalDate today) {
        var problems = new ArrayList<FieldProblem>();
        String name = PlainText.clean(line.name());
        name = name == null ? null : name.replaceAll("\\s+", " ");
        if (name == null || !PersonName.of(name).isWhole()) {
            problems.add(FieldProblem.of("name", "petitions.field.name-not-whole"));
        } else if (name.length() > NAME_LIMIT) {
            problems.add(FieldProblem.tooLong("name", NAME_LIMIT));
        }
        boolean bornWithinReason = line.bornOn() != null
                && line.bornOn().isBefore(today)
                && line.bornOn().isAfter(today.minusYears(OLDEST));
        if (!bornWithinReason) {
            problems.add(FieldProblem.of("bornOn", "petitions.field.born-on"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return name;
    }

    private boolean hasSigned(PetitionId petition, PersonName name, String subject) {
        try (var statement = connection.get().prepareStatement(OF_THE_NAME)) {
            statement.setObject(1, petition.value());
            statement.setString(2, subject);
            statement.setArray(3, statement.getConnection().createArrayOf("text", name.patterns()));
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) > 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the signatures could not be searched for a name", e);
        }
    }
}
