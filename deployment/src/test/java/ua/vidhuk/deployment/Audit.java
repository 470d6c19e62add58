package ua.vidhuk.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Examines pages as they stand: both colours, two widths, nothing to scroll sideways, no complaint of the browser. */
final class Audit {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    private Audit(Page page) {
        this.page = page;
    }

    static Audit of(Page page) {
        var audit = new Audit(page);
        page.onConsoleMessage(message -> {
            // The status of a page that is meant to be an error is no complaint about the page.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                audit.complaints.add(message.text());
            }
        });
        page.onPageError(error -> audit.complaints.add(error));
        return audit;
    }

    /** Examines what the browser shows now; without motion, so that no colour is caught on its way to another. */
    Audit examine(String name) {
        return examine(name, () -> {});
    }

    /**
     * Examines a page whose script looks at the width when it begins.
     *
     * @param open shows it, at each width anew
     */
    Audit examine(String name, Runnable open) {
        for (int width : new int[] {Visitors.PHONE_WIDTH, Visitors.LAPTOP_WIDTH}) {
            page.setViewportSize(width, 900);
            open.run();
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                look(name + " at " + width + " px, " + scheme);
            }
        }
        return this;
    }

    void assertClean() {
        assertThat(findings).as("what axe and the ruler found").isEmpty();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    private void look(String view) {
        // what happens to lie below the head that stays is covered in each page that is scrolled
        page.evaluate("window.scrollTo(0, 0)");
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        violations.forEach(rule -> findings.add(view + ": " + words(rule)));
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            findings.add(view + ": is " + overflow + " px wider than the window");
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") at "
                + rule.getNodes().stream()
                        .limit(4)
                        .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                        .collect(Collectors.joining("; "));
    }
}
