package ua.vidhuk.web.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.boundary.TransferView;
import ua.vidhuk.appeals.boundary.TransferView.Destination;
import ua.vidhuk.web.page.PageModel;

/**
 * A question that is to go to another community, or back to the one that sent it.
 *
 * @param frame what stands round it
 * @param question which
 * @param transfer where it went before and came from
 * @param destinations where it can go, by name
 * @param sought part of a name, to choose from fewer
 * @param typed what was sent and could not be done
 * @param errors by field
 */
public record TransferPage(
        WorkspaceFrame frame,
        QuestionView question,
        TransferView transfer,
        List<Destination> destinations,
        String sought,
        Typed typed,
        Map<String, String> errors)
        implements PageModel {

    private static final int MOST = 30;

    public TransferPage {
        destinations = List.copyOf(destinations);
        errors = Map.copyOf(errors);
    }

    /**
     * @param wish send or back; empty before anything was sent
     * @param to slug of the community
     * @param note why
     */
    public record Typed(String wish, String to, String note) {

        static final Typed NOTHING = new Typed("", "", "");

        /** The community in which the place of the question seems to lie. */
        static Typed proposedFor(QuestionView question) {
            var outside = question.place().outside();
            return outside == null ? NOTHING : of("", outside.competent(), "");
        }

        static Typed of(String wish, String to, String note) {
            return new Typed(wish, Objects.requireNonNullElse(to, ""), Objects.requireNonNullElse(note, ""));
        }
    }

    @Override
    public String template() {
        return "workspace/transfer.jte";
    }

    /** Whether the law and the state of the question still let it go. */
    public boolean canGo() {
        return question.transitions().contains("redirect");
    }

    /** Those whose name has what is sought, or that was chosen, as many as one looks through. */
    public List<Destination> offered() {
        return matching().stream().limit(MOST).toList();
    }

    /** How many more there are. */
    public int more() {
        return Math.max(0, matching().size() - MOST);
    }

    private List<Destination> matching() {
        String wanted = sought.strip().toLowerCase(Locale.ROOT);
        return destinations.stream()
                .filter(each -> each.slug().equals(typed.to())
                        || each.names().values().stream()
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
                .sorted(Comparator.comparing(each -> !each.slug().equals(typed.to())))
                .toList();
    }

    public String error(String field) {
        return errors.get(field);
    }

    /** What was typed into one of the two forms. */
    public String note(String wish) {
        return typed.wish().equals(wish) ? typed.note() : "";
    }
}
