package ua.vidhuk.appeals.control;

import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.tenancy.entity.Tenant;

/** Writes letters as PDF, in the tenant's first language and with its letterhead. */
@FunctionalInterface
public interface LetterPrinter {

    byte[] print(OutgoingPaper paper, Tenant tenant);
}
