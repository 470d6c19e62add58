package ua.vidhuk.petitions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.identity.entity.Person;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.NullableUuid;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/**
 * A petition to the body of a community (393/96-ВР, art. 23-1).
 *
 * <p>Life cycle: {@link PetitionTransition}. Each public method that changes it is one transition, or the author's pen;
 * how many have signed stands beside it, in the tally.
 */
@Entity
@Table(name = "petition")
public class Petition {

    @Id
    private UUID id;

    private String number;
    private String title;
    private String substance;

    @Column(name = "category_id")
    private UUID categoryId;

    private String language;
    private PetitionState state;

    @Embedded
    private Author author;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "idempotency_digest")
    private byte[] idempotencyDigest;

    @Column(name = "charter_id")
    @Convert(converter = NullableUuid.class)
    private UUID charterId;

    private Integer threshold;

    @Column(name = "created_at")
    private Instant createdAt;

    @Embedded
    private PetitionDates dates;

    @Column(name = "refused_for")
    private LegalRequirement refusedFor;

    private String decision;

    @Column(name = "appeal_number")
    private String appealNumber;

    @Version
    private long version;

    protected Petition() {}

    public Petition(PetitionText text, Language language, Author author, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.language = language.tag();
        this.author = author;
        this.createdAt = now;
        this.state = PetitionState.DRAFT;
        this.dates = new PetitionDates();
        write(text);
    }

    /** Marks which request made it. */
    public void sentWith(String key, byte[] digest) {
        this.idempotencyKey = key;
        this.idempotencyDigest = digest.clone();
    }

    /** The author's new words. */
    public void correct(PetitionText text) {
        if (!state.isWithAuthor()) {
            throw new NotInThisStateException(PetitionTransition.SEND, state);
        }
        write(text);
    }

    private void write(PetitionText text) {
        this.title = text.title();
        this.substance = text.substance();
        this.categoryId = text.categoryId();
    }

    public void send(Instant now, Instant moderateBy) {
        move(PetitionTransition.SEND);
        changed().sent(now, moderateBy);
        refusedFor = null;
        decision = null;
    }

    public void refuse(LegalRequirement unmet, String words, Instant now) {
        move(PetitionTransition.REFUSE);
        refusedFor = unmet;
        decide(words, now);
    }

    public void publish(Charter charter, Instant now, Instant until) {
        move(PetitionTransition.PUBLISH);
        charterId = charter.id();
        threshold = charter.threshold();
        changed().published(now, until);
    }

    public void reach(Instant now) {
        move(PetitionTransition.REACH);
        changed().reached(now);
    }

    public void fallBelow() {
        move(PetitionTransition.FALL_BELOW);
        changed().reached(null);
    }

    public void beginReview(Instant now, Instant reviewBy) {
        move(PetitionTransition.BEGIN_REVIEW);
        changed().reviewed(now, reviewBy);
    }

    public void stopReview() {
        move(PetitionTransition.STOP_REVIEW);
        changed().reached(null);
        changed().reviewed(null, null);
    }

    public void reinstate(Instant now) {
        move(PetitionTransition.REINSTATE);
        changed().reached(now);
    }

    public void answer(String answer, Instant now) {
        move(PetitionTransition.ANSWER);
        decide(answer, now);
    }

    public void miss() {
        move(PetitionTransition.MISS);
    }

    public void takeAsAppeal(String appeal) {
        move(PetitionTransition.TAKE_AS_APPEAL);
        appealNumber = appeal;
    }

    /** Gives it its number, once; a corrected petition keeps the one it has. */
    public void bear(String given) {
        if (number != null) {
            throw new IllegalStateException("the petition has a number");
        }
        number = given;
    }

    private void decide(String words, Instant now) {
        decision = words;
        changed().decided(now);
    }

    private void move(PetitionTransition transition) {
        if (!transition.from().contains(state)) {
            throw new NotInThisStateException(transition, state);
        }
        state = transition.to();
    }

    public boolean isBy(Person person) {
        return person.isKnown() && person.subject().equals(author.subject());
    }

    public boolean cameFrom(byte[] digest) {
        return MessageDigest.isEqual(idempotencyDigest, digest);
    }

    /** Whether the public may read its words: not those of a draft, and not those that were refused for what they say. */
    public boolean isReadByAll() {
        return state.isPublished() || (state == PetitionState.REFUSED && !refusedFor.hidesWords());
    }

    public PetitionId id() {
        return new PetitionId(id);
    }

    /** Or null until it is sent. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String substance() {
        return substance;
    }

    public UUID categoryId() {
        return categoryId;
    }

    public Language language() {
        return Language.ofTag(language).orElse(Language.UK);
    }

    public PetitionState state() {
        return state;
    }

    public Author author() {
        return author;
    }

    /** The version of the charter that holds for it; null until it is published. */
    public UUID charterId() {
        return charterId;
    }

    /** Or null until it is published. */
    public Integer threshold() {
        return threshold;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When what happened to it; never null. */
    public PetitionDates dates() {
        return dates == null ? new PetitionDates() : dates;
    }

    // Of a draft all are null, and JPA reads no object for them; to set one by reading would be a change.
    private PetitionDates changed() {
        dates = dates();
        return dates;
    }

    /** Or null. */
    public LegalRequirement refusedFor() {
        return refusedFor;
    }

    /** Why it was refused, or what was answered; or null. */
    public String decision() {
        return decision;
    }

    /** Of the appeal that it became, or null. */
    public String appealNumber() {
        return appealNumber;
    }

    public long version() {
        return version;
    }
}
