package ua.vidhuk.web.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import ua.vidhuk.intake.entity.PhoneCall;

/** What is taken down of a call on a trust line: everything but who calls (Z3). */
final class CallOfTrust {

    private static final List<String> WHO_CALLS = List.of(CallForm.PHONE, "applicant.name", "applicant.email");

    private CallOfTrust() {}

    /**
     * The form without who calls, whatever was sent, when the call is one of trust.
     *
     * @param call of which the exchange told, or null
     */
    static CallForm kept(CallForm form, PhoneCall call) {
        if (call == null || !call.withoutCaller()) {
            return form;
        }
        var values = new LinkedHashMap<>(form.values());
        WHO_CALLS.forEach(values::remove);
        return new CallForm(values, form.questions());
    }
}
