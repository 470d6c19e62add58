package ua.vidhuk.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ua.vidhuk.catalog.boundary.CategoryView;
import ua.vidhuk.catalog.boundary.EnterpriseView;
import ua.vidhuk.language.entity.Language;
import ua.vidhuk.language.entity.LocalizedText;

/**
 * What the public pages show of a tenant's catalogue.
 *
 * @param categories active ones, in the tenant's order
 * @param enterprises active ones
 * @param streets names, in alphabetical order
 */
public record Catalogue(List<CategoryView> categories, List<EnterpriseView> enterprises, List<String> streets) {

    private static final List<String> KINDS =
            List.of("emergency-service", "utility", "executive-body", "service-centre", "state-body");

    /** Categories that belong together: one at the top and those below it. */
    public record Topic(CategoryView top, List<CategoryView> below) {}

    /** The categories at the top. */
    public List<CategoryView> topics() {
        return categories.stream().filter(each -> each.parent() == null).toList();
    }

    /** All categories, grouped by the one at the top. */
    public List<Topic> grouped() {
        return topics().stream()
                .map(top -> new Topic(
                        top,
                        categories.stream()
                                .filter(each -> Objects.equals(each.parent(), top.code()))
                                .toList()))
                .toList();
    }

    public Optional<CategoryView> category(String code) {
        return categories.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** What is asked about a category, in this language; nothing when it is unknown. */
    public List<Asked> asked(String category, Language language) {
        return category(category)
                .map(each -> each.questions().stream()
                        .map(question -> new Asked(
                                new LocalizedText(question.text()).in(language),
                                question.choices().stream()
                                        .map(choice -> new LocalizedText(choice).in(language))
                                        .toList()))
                        .toList())
                .orElse(List.of());
    }

    /** Enterprises by kind, each with what it answers for. */
    public Directory directory(Language language) {
        var groups = new ArrayList<Directory.Group>();
        Stream.concat(KINDS.stream(), enterprises.stream().map(EnterpriseView::kind))
                .distinct()
                .forEach(kind -> {
                    List<Directory.Entry> entries = enterprises.stream()
                            .filter(each -> each.kind().equals(kind))
                            .map(each -> new Directory.Entry(each, duties(each, language)))
                            .toList();
                    if (!entries.isEmpty()) {
                        groups.add(new Directory.Group(kind, entries));
                    }
                });
        return new Directory(List.copyOf(groups));
    }

    private List<String> duties(EnterpriseView enterprise, Language language) {
        return categories.stream()
                .filter(each -> enterprise.code().equals(each.executor()))
                .map(each -> new LocalizedText(each.names()).in(language))
                .toList();
    }
}
