package ua.vidhuk.web.workspace;

import java.util.ArrayList;
import java.util.List;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;

/**
 * A page of the workspace besides the lists: in the head of wide screens, in the menu of narrow ones.
 *
 * @param address below the tenant's base
 * @param key of its name
 */
public record WorkLink(String address, String key) {

    /** Those that somebody's work needs, in the order of the work. */
    static List<WorkLink> of(Actor reader) {
        var links = new ArrayList<WorkLink>();
        if (reader.may(Permission.APPEAL_REGISTER)) {
            links.add(new WorkLink("/workspace/letters", "mail.letters"));
        }
        if (reader.may(Permission.APPEAL_READ)) {
            links.add(new WorkLink("/workspace/incidents", "control.incidents"));
            links.add(new WorkLink("/workspace/late", "control.late.short"));
        }
        if (reader.may(Permission.APPEAL_VERIFY)) {
            links.add(new WorkLink("/workspace/feedback", "voice.short"));
        }
        if (reader.may(Permission.PETITION_MODERATE) || reader.may(Permission.PETITION_ANSWER)) {
            links.add(new WorkLink("/workspace/petitions", "workspace.petitions"));
        }
        if (reader.may(Permission.PETITION_ENTER)) {
            links.add(new WorkLink("/workspace/paper-signatures", "workspace.paper"));
        }
        if (reader.may(Permission.SETTINGS_CHANGE)) {
            links.add(new WorkLink("/workspace/setup", "setup.title"));
        }
        if (reader.may(Permission.CATALOG_EDIT)) {
            links.add(new WorkLink("/workspace/catalog/service-card", "workspace.catalog"));
        }
        return links;
    }
}
