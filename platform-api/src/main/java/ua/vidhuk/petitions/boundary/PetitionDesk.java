package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.identity.entity.Permission;
import ua.vidhuk.persistence.entity.Cursor;
import ua.vidhuk.petitions.control.Charters;
import ua.vidhuk.petitions.control.PetitionDrafts;
import ua.vidhuk.petitions.control.PetitionFilter;
import ua.vidhuk.petitions.control.PetitionList;
import ua.vidhuk.petitions.control.PetitionProgress;
import ua.vidhuk.petitions.control.SignerList;
import ua.vidhuk.petitions.control.SignerList.Signature;
import ua.vidhuk.petitions.entity.NewPetition;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionId;
import ua.vidhuk.petitions.entity.PetitionProblem;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.problems.entity.ProblemException;
import ua.vidhuk.tenancy.entity.Tenant;

/** Petitions for everybody and for their authors, one transaction a call; pages and JSON resources call it alike. */
@ApplicationScoped
@Transactional
public class PetitionDesk {

    /** The most rows of a page. */
    public static final int PAGE_LIMIT = 200;

    private static final int SIMILAR_LIMIT = 5;
    private static final Duration TREND = Duration.ofDays(14);

    @Inject
    PetitionList list;

    @Inject
    PetitionDrafts drafts;

    @Inject
    PetitionProgress progress;

    @Inject
    SignerList signers;

    @Inject
    Charters charters;

    @Inject
    PetitionViews views;

    @Inject
    AnswerFiles files;

    @Inject
    Clock clock;

    /**
     * A page of the petitions that everybody sees.
     *
     * @param cursor where the page before ended, or null
     * @param limit rows, 1 to 200
     */
    public PetitionPage page(PetitionFilter filter, String cursor, int limit) {
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<Petition> found = list.page(filter, Cursor.parse(cursor), rows + 1);
        List<Petition> shown = found.subList(0, Math.min(rows, found.size()));
        String next = null;
        if (found.size() > rows) {
            Petition last = shown.getLast();
            next = new Cursor(PetitionList.orderedBy(last, filter), last.id().value()).text();
        }
        return new PetitionPage(views.publicRows(shown), next);
    }

    /** How many petitions there are in each state, by its word; drafts are counted for nobody. */
    public Map<String, Long> counts() {
        return list.counts().entrySet().stream()
                .filter(each -> each.getKey() != PetitionState.DRAFT)
                .collect(Collectors.toMap(each -> each.getKey().word(), Map.Entry::getValue));
    }

    /** Petitions that ask for something like it, the most similar first. */
    public List<PetitionRow> similar(String text, UUID except) {
        return views.publicRows(list.similar(text, except, SIMILAR_LIMIT));
    }

    /**
     * A petition as this reader may see it: published ones and refused ones everybody, sent ones those who moderate,
     * drafts only the author.
     *
     * @throws ProblemException {@code petition-not-found}
     */
    public PetitionView read(UUID id, Actor actor) {
        Petition petition = progress.find(new PetitionId(id));
        return views.view(petition, actor, requireReadable(petition, actor));
    }

    /** Whether this reader sees all of it. */
    private static boolean requireReadable(Petition petition, Actor actor) {
        boolean staff = petition.state() != PetitionState.DRAFT
                && (actor.may(Permission.PETITION_MODERATE) || actor.may(Permission.PETITION_ANSWER));
        boolean full = staff || petition.isBy(actor.person());
        if (!full && !petition.state().isPublished() && petition.state() != PetitionState.REFUSED) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
        return full;
    }

    /** A document that goes with the answer, for whoever may read it. */
    public FileContent openFile(UUID id, UUID file, Actor actor) {
        Petition petition = progress.find(new PetitionId(id));
        return files.open(petition, file, requireReadable(petition, actor));
    }

    /** How many signed on each of the last days on which somebody did, the oldest first. */
    public List<DaySignatures> trend(UUID id, Tenant tenant) {
        Petition petition = progress.find(new PetitionId(id));
        requirePublished(petition);
        return signers.byDay(petition.id(), tenant.timeZone(), clock.instant().minus(TREND)).stream()
                .map(each -> new DaySignatures(each.day(), each.signatures()))
                .toList();
    }

    private static void requirePublished(Petition petition) {
        if (!petition.state().isPublished()) {
            throw new ProblemException(PetitionProblem.PETITION_NOT_FOUND);
        }
    }

    /** Who signed, the newest first; a name only where the person agreed to show it. */
    public SignerPage signers(UUID id, String cursor, int limit) {
        return signers(id, Actor.ANONYMOUS, cursor, limit);
    }

    /** The newest signers, for a reader who may see the petition. */
    public SignerPage newestSigners(UUID id, Actor reader, int limit) {
        return signers(id, reader, null, limit);
    }

    private SignerPage signers(UUID id, Actor reader, String cursor, int limit) {
        var petition = new PetitionId(id);
        PetitionView view = read(id, reader);
        int rows = Math.clamp(limit, 1, PAGE_LIMIT);
        List<Signature> found = signers.page(petition, Cursor.parse(cursor), rows + 1);
        List<Signature> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows
                ? new Cursor(shown.getLast().signedAt(), shown.getLast().id()).text()
                : null;
        return new SignerPage(
                shown.stream()
                        .map(each -> new SignerRow(each.name(), each.signedAt()))
                        .toList(),
                view.signatures(),
                next);
    }

    /** The reader's own signature under a petition. */
    public SignatureView ownSignature(UUID id, Actor actor) {
        if (!actor.person().isKnown()) {
            return SignatureView.NONE;
        }
        return signers.own(new PetitionId(id), actor.person().subject())
                .map(each -> new SignatureView(true, each.showName(), each.signedAt()))
                .orElse(SignatureView.NONE);
    }

    /** What the charter in force sets, or empty when the community has none. */
    public Optional<CharterView> charter(Tenant tenant) {
        return charters.inForce(tenant, clock.instant()).map(CharterView::of);
    }

    /** The actor's own petitions, the newest first. */
    public List<PetitionRow> mine(Actor actor) {
        return actor.person().isKnown()
                ? views.fullRows(list.ofAuthor(actor.person().subject()))
                : List.of();
    }

    /**
     * Keeps a draft; the same key with the same input again answers the same draft.
     *
     * @param key what the sender marked the request with, or null
     */
    public PetitionView begin(NewPetition input, Tenant tenant, Actor actor, String key) {
        return views.view(drafts.begin(input, tenant, actor, key), actor, true);
    }

    /** Replaces the words of a draft or of a refused petition. */
    public PetitionView correct(UUID id, long version, NewPetition input, Tenant tenant, Actor actor) {
        return views.view(drafts.correct(new PetitionId(id), version, input, tenant, actor), actor, true);
    }

    /** Sends a petition to the moderators. */
    public PetitionView send(UUID id, long version, Tenant tenant, Actor actor) {
        return views.view(drafts.send(new PetitionId(id), version, tenant, actor), actor, true);
    }
}
