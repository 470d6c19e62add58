package ua.vidhuk.web.workspace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import ua.vidhuk.identity.boundary.CurrentActor;
import ua.vidhuk.web.page.Page;
import ua.vidhuk.web.page.Visit;
import ua.vidhuk.web.workspace.DetailReader.Look;

/** Puts pages together from frame, list and detail. None of them is kept anywhere: workplaces are shared. */
@ApplicationScoped
public class WorkspacePages {

    @Inject
    FrameMaker frames;

    @Inject
    ListReader lists;

    @Inject
    DetailReader details;

    @Inject
    CurrentActor actor;

    @Inject
    Visit visit;

    /** The list alone. */
    Page list(ListRequest request) {
        ListQuery query = request.query(actor.get());
        return Page.secret(new WorkspacePage(frames.frame(query, request.look()), lists.read(query), null, false));
    }

    /** The places and their counts alone. */
    Page places(ListRequest request) {
        Place here = Place.ofWord(request.word("place"), actor.get()).orElse(null);
        return Page.secret(
                new PlacesPart(frames.frame(here, request.query(actor.get()).view(), request.look())));
    }

    /** An appeal beside its list, or alone for a page that has the list already. */
    Page detail(UUID appeal, ListRequest request, Look look) {
        ListQuery query = request.query(actor.get());
        DetailPane detail = details.read(appeal, query, look);
        WorkspaceFrame frame = frames.frame(query, request.look());
        boolean fragment = visit.fragment();
        ListPane list = fragment ? null : lists.read(query);
        Page page = Page.secret(new WorkspacePage(frame, list, detail, fragment));
        return look.attempt() == null ? page : page.withStatus(look.attempt().status());
    }
}
