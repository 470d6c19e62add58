package ua.vidhuk.petitions.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.vidhuk.outbox.entity.DeliveredEvent;
import ua.vidhuk.petitions.entity.PetitionId;

/** Publishes a petition to the portal of the country whenever an event tells that it has changed. */
@ApplicationScoped
public class CountryPublisher {

    @Inject
    CountryProjection projection;

    void follow(@Observes DeliveredEvent delivered) {
        var event = delivered.event();
        // What tells of a change of a petition names it, whatever the change.
        if (event.payload().containsKey("petition")) {
            projection.publish(new PetitionId(event.aggregateId()));
        }
    }
}
