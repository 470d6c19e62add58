package ua.vidhuk.appeals.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.persistence.control.NullableUuid;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/**
 * One contact by one applicant through one channel; holds one or more questions (P1). Its state follows from theirs.
 */
@Entity
@Table(name = "appeal")
public class Appeal {

    @Id
    private UUID id;

    // Written by RegistrationNumbers in one statement with the counter, see decision 19.
    @Column(name = "registration_number", insertable = false, updatable = false)
    private String registrationNumber;

    private Channel channel;
    private String language;
    private AppealState state;

    @Embedded
    private Applicant applicant;

    @Column(name = "access_code")
    private String accessCode;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    @Column(name = "idempotency_digest")
    private byte[] idempotencyDigest;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    private Integer signatories;

    @Column(name = "repeat_of")
    @Convert(converter = NullableUuid.class)
    private UUID repeatOf;

    @Version
    private long version;

    @OneToMany(mappedBy = "appeal", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Question> questions = new ArrayList<>();

    protected Appeal() {}

    /**
     * A new appeal, registered now; it still needs its number.
     *
     * @param registeredBy login of the staff member, or null when the applicant sent it
     */
    public Appeal(Channel channel, Language language, Applicant applicant, String registeredBy) {
        this.channel = channel;
        this.language = language.tag();
        this.applicant = applicant;
        this.registeredBy = registeredBy;
        this.state = AppealState.REGISTERED;
        this.accessCode = AccessCode.random().value();
    }

    /** Registers the questions, in their order. */
    public void register(List<QuestionDraft> drafts, Instant now) {
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("an appeal holds at least one question");
        }
        id = TimeOrderedId.at(now);
        registeredAt = now;
        for (QuestionDraft draft : drafts) {
            questions.add(new Question(this, questions.size() + 1, draft, now));
        }
    }

    /** Tells it the number that the database has given it. */
    public void bear(String number) {
        registrationNumber = number;
    }

    /** Remembers by which key it was sent, so that the same request again finds it. */
    public void sentWith(String key, byte[] digest) {
        idempotencyKey = key;
        idempotencyDigest = digest.clone();
    }

    /** Whether the request with this digest is the one that this appeal came from. */
    public boolean cameFrom(byte[] digest) {
        return java.security.MessageDigest.isEqual(idempotencyDigest, digest);
    }

    /** Derives the state from the questions'; call it after each transition. */
    public void follow(Instant now) {
        if (questions.stream().allMatch(each -> each.state().isFinal())) {
            state = AppealState.CLOSED;
            closedAt = now;
        } else {
            boolean untouched = questions.stream().allMatch(each -> each.state() == QuestionState.REGISTERED);
            state = untouched ? AppealState.REGISTERED : AppealState.IN_WORK;
            closedAt = null;
        }
    }

    /**
     * Says what it is by law.
     *
     * @param signatories how many signed it, at least two; null when it is no collective one
     * @param repeatOf the earlier one of the same matter; null when it is no repeated one
     */
    public void mark(Integer signatories, UUID repeatOf) {
        if (signatories != null && signatories < 2) {
            throw new IllegalArgumentException("a collective appeal is signed by two at least");
        }
        this.signatories = signatories;
        this.repeatOf = repeatOf;
    }

    /** What sets it apart by law, in the order of declaration. */
    public Set<Mark> marks() {
        var marks = EnumSet.noneOf(Mark.class);
        if (applicant().isAnonymous() || channel.isElectronic() && applicant().isUnreachable()) {
            marks.add(Mark.ANONYMOUS);
        }
        if (repeatOf != null) {
            marks.add(Mark.REPEATED);
        }
        if (signatories != null) {
            marks.add(Mark.COLLECTIVE);
        }
        return marks;
    }

    /** How many signed a collective appeal; null when it is none. */
    public Integer signatories() {
        return signatories;
    }

    /** The earlier appeal of the same matter; null when it is no repeated one. */
    public UUID repeatOf() {
        return repeatOf;
    }

    /** Grows with every change of it or of its questions. */
    public long version() {
        return version;
    }

    public AppealId id() {
        return new AppealId(id);
    }

    public String registrationNumber() {
        return registrationNumber;
    }

    public Channel channel() {
        return channel;
    }

    /** The language in which the applicant is answered. */
    public Language language() {
        return Language.ofTag(language).orElse(Language.UK);
    }

    public AppealState state() {
        return state;
    }

    /** Who sent it; never null, but all parts of it may be. */
    public Applicant applicant() {
        return applicant == null ? new Applicant(null, null, null) : applicant;
    }

    public AccessCode accessCode() {
        return new AccessCode(accessCode);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }
}
