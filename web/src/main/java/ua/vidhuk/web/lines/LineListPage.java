package ua.vidhuk.web.lines;

import java.time.LocalDateTime;
import java.util.List;
import ua.vidhuk.intake.entity.LineSession;
import ua.vidhuk.intake.entity.PhoneLine;
import ua.vidhuk.web.page.PageModel;

/**
 * The phone lines of a community.
 *
 * @param lines that are announced, by name
 * @param now as the tenant's clocks show it
 */
public record LineListPage(List<PhoneLine> lines, LocalDateTime now) implements PageModel {

    public LineListPage {
        lines = List.copyOf(lines);
    }

    /** Sessions of a line that go on or come, the earliest first. */
    public List<LineSession> ahead(PhoneLine line) {
        return line.ahead(now);
    }

    public boolean goesOn(LineSession session) {
        return session.isOn(now);
    }

    @Override
    public String template() {
        return "lines/list.jte";
    }
}
