package ua.vidhuk.web.workspace;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vidhuk.onboarding.entity.ListKind;
import ua.vidhuk.onboarding.entity.SheetLoad;
import ua.vidhuk.web.page.PageModel;
import ua.vidhuk.web.page.Words;

/**
 * A list of the tenant from a file: chosen, looked at, mended, loaded whole or not at all.
 *
 * @param frame what stands round it
 * @param load what was sent, or null before that
 * @param errors sentences by field
 */
public record ListPage(WorkspaceFrame frame, ListKind kind, SheetLoad load, Map<String, String> errors)
        implements PageModel {

    private static final String REASON = "setup.list.reason.";
    private static final int KEY_WORDS = 5;

    @Override
    public String template() {
        return "workspace/setup-list.jte";
    }

    /** What a column of the file is taken for: one of ours, or nothing. */
    public String meaning(String column) {
        String said = load.mapping().get(column);
        return said != null ? said : kind.columns().contains(column) ? column : "";
    }

    public boolean isFine() {
        return load.state().equals("fine");
    }

    public boolean isLoaded() {
        return load.state().equals("loaded");
    }

    public boolean isCancelled() {
        return load.state().equals("cancelled");
    }

    /** How much of the phase is done, in per cent; null while nobody can say. */
    public String share() {
        boolean known =
                load.done() != null && load.rows() != null && load.rows() > 0 && !"reading".equals(load.phase());
        return known ? String.valueOf(100L * load.done() / load.rows()) : null;
    }

    /** Another look is possible while the file is there and its columns are known. */
    public boolean hasColumns() {
        return !load.columns().isEmpty() && !isLoaded() && !load.isUnderWay();
    }

    /**
     * What is wrong with a cell in the reader's words, or as the reader of sheets has it.
     *
     * @param words of the reader of the page
     */
    public String sentence(Words words, String reason) {
        String plain = reason.replaceAll("\\[.*?]", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
        String begin = Stream.of(plain.strip().split(" ")).limit(KEY_WORDS).collect(Collectors.joining("-"));
        String key = REASON + begin;
        String known = words.firstOf(key);
        return known.equals(key) ? reason : known;
    }
}
