package ua.vidhuk.petitions.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import ua.vidhuk.language.entity.LocalizedText;

/** A petition as its community published it to the portal of the country; read only. */
@Entity
@Table(name = "petition_projection", schema = "platform")
@IdClass(CountryPetition.Key.class)
public class CountryPetition {

    @Id
    private String tenant;

    @Id
    @Column(name = "petition_id")
    private UUID petitionId;

    private String number;
    private String title;
    private String topic;

    @Column(name = "topic_names")
    private LocalizedText topicName;

    private PetitionState state;
    private long signatures;
    private int threshold;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "collecting_until")
    private Instant collectingUntil;

    protected CountryPetition() {}

    /** Which petition of which community. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String tenant;
        private UUID petitionId;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(tenant, key.tenant)
                    && Objects.equals(petitionId, key.petitionId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, petitionId);
        }
    }

    /** Slug of the community. */
    public String tenant() {
        return tenant;
    }

    public UUID petitionId() {
        return petitionId;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** Code of the topic. */
    public String topic() {
        return topic;
    }

    public LocalizedText topicName() {
        return topicName;
    }

    public PetitionState state() {
        return state;
    }

    public long signatures() {
        return signatures;
    }

    public int threshold() {
        return threshold;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant collectingUntil() {
        return collectingUntil;
    }
}
