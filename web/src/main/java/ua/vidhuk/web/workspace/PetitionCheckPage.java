package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.Map;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.petitions.boundary.PetitionRow;
import ua.vidhuk.petitions.boundary.PetitionView;
import ua.vidhuk.petitions.entity.LegalRequirement;
import ua.vidhuk.web.page.PageModel;

/**
 * A petition with what staff can do about it.
 *
 * @param frame what stands round it
 * @param petition which
 * @param similar petitions that ask for something like it
 * @param typed what was typed into a form that could not be taken, by field
 * @param message why it could not be taken, or nothing
 * @param errors sentences by field
 */
public record PetitionCheckPage(
        WorkspaceFrame frame,
        PetitionView petition,
        List<PetitionRow> similar,
        Map<String, List<String>> typed,
        String message,
        Map<String, String> errors)
        implements PageModel {

    @Override
    public String template() {
        return "workspace/petition.jte";
    }

    /** What is to be checked, in words of the code. */
    public List<String> checklist() {
        return List.of(LegalRequirement.values()).stream()
                .map(LegalRequirement::word)
                .toList();
    }

    public boolean can(String transition) {
        return petition.transitions().contains(transition);
    }

    /** Whether it is reviewed although forged signatures were taken out and too few are left. */
    public boolean isBelow() {
        return petition.state().equals("in-review") && petition.signatures() < petition.threshold();
    }

    public boolean mayLookForForged() {
        return frame.reader().may(Permission.PETITION_MODERATE);
    }

    public boolean isTicked(String requirement) {
        return typed.getOrDefault("confirmed", List.of()).contains(requirement);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, List.of("")).getFirst();
    }
}
