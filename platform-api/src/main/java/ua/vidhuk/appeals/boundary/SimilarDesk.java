package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.vidhuk.appeals.control.SimilarWords;
import ua.vidhuk.tenancy.entity.Tenant;

/** What is open already and like what somebody is telling (P4); asked while it is typed, so nothing here is an error. */
@ApplicationScoped
public class SimilarDesk {

    @Inject
    SimilarWords words;

    @Inject
    SimilarReading reading;

    /** For who registers appeals: also what the same applicant has open. */
    public SimilarAnswer forStaff(SimilarInput input, Tenant tenant) {
        var found = words.search(input.cleanText(), tenant.slug());
        return reading.forStaff(input, found, tenant);
    }

    /** For residents, without anything about a person; what the applicant's phone says is not asked. */
    public ReportedAlready forResidents(SimilarInput input, Tenant tenant) {
        var found = words.search(input.cleanText(), tenant.slug());
        return reading.forResidents(input, found, tenant);
    }
}
