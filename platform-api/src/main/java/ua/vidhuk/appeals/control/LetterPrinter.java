package ua.vidhuk.appeals.control;

import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes letters as PDF, with the tenant's letterhead. */
public interface LetterPrinter {

    /** A letter to an applicant, in the applicant's language. */
    byte[] print(ApplicantPaper paper, Tenant tenant);

    /** A letter to a body outside, in the tenant's first language. */
    byte[] print(OutgoingPaper paper, Tenant tenant);
}
