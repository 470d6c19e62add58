package ua.vidhuk.web.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import ua.vidhuk.onboarding.boundary.SubstituteView;
import ua.vidhuk.onboarding.boundary.SubstituteView.PersonView;
import ua.vidhuk.onboarding.boundary.SubstituteView.SubstituteBoard;
import ua.vidhuk.web.page.PageModel;

/**
 * Who is away and who stands in.
 *
 * @param frame what stands round it
 * @param colleagues among whom may be chosen
 * @param form what is typed
 * @param done what was just done, {@code appointed} or {@code ended}, or nothing
 * @param message why something could not be done, or nothing
 * @param errors by field
 */
public record SubstitutePage(
        WorkspaceFrame frame,
        SubstituteBoard board,
        List<PersonView> colleagues,
        SubstituteForm form,
        String done,
        String message,
        Map<String, String> errors)
        implements PageModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public SubstitutePage {
        colleagues = List.copyOf(colleagues);
        errors = Map.copyOf(errors);
    }

    @Override
    public String template() {
        return "workspace/substitutes.jte";
    }

    public String error(String field) {
        return errors.get(field);
    }

    /** Whether the reader appoints anybody for anybody. */
    public boolean isAdministrator() {
        return frame.maySetUp();
    }

    /** Whether the reader may end it: an administrator any, others their own absence. */
    public boolean mayEnd(SubstituteView each) {
        return isAdministrator()
                || each.absent().username().equals(frame.reader().username());
    }

    /** Whether the reader is one of the two. */
    public boolean isOwn(SubstituteView each) {
        String reader = frame.reader().username();
        return each.absent().username().equals(reader)
                || each.substitute().username().equals(reader);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }
}
