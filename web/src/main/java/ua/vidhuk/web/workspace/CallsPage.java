package ua.vidhuk.web.workspace;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import ua.vidhuk.intake.entity.CallFigures;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.web.page.PageModel;

/**
 * The calls that wait, and how those of a day went (P17).
 *
 * @param frame what stands round it
 * @param connected whether an exchange tells of calls
 * @param live those that ring or are spoken now; none for who takes no calls
 * @param latest of the day, the newest first
 * @param figures of the day
 * @param today in the tenant's time zone
 * @param lines of which latest and figures may be one alone
 */
public record CallsPage(
        WorkspaceFrame frame,
        boolean connected,
        List<PhoneCall> live,
        List<PhoneCall> latest,
        CallFigures figures,
        LocalDate today,
        LineChoice lines)
        implements PageModel {

    private static final Pattern BUT_THE_LAST_DIGITS = Pattern.compile("\\p{Nd}(?=(?:\\P{Nd}*\\p{Nd}){2})");

    public CallsPage {
        live = List.copyOf(live);
        latest = List.copyOf(latest);
    }

    public String dayBefore() {
        return figures.day().minusDays(1).toString();
    }

    /** The next day, or null when it is not there yet. */
    public String dayAfter() {
        return figures.day().isBefore(today) ? figures.day().plusDays(1).toString() : null;
    }

    /** Whether there is anything to say of consultations: also of a day without a call that the exchange told of. */
    public boolean tellsConsultations() {
        return figures.total().calls() > 0 || figures.consultations().count() > 0;
    }

    /** Seconds as {@code 2:05}; a dash where there are none. */
    public String clock(Integer seconds) {
        return seconds == null ? "–" : clock(Duration.ofSeconds(seconds));
    }

    public String clock(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }

    /** A number without its middle, as it stands in lists (P13); of what was sent in its place only the last two digits. */
    public String masked(PhoneCall call) {
        String phone = call.phone();
        if (phone == null) {
            return BUT_THE_LAST_DIGITS.matcher(call.phoneAsSent()).replaceAll("•");
        }
        return phone.length() < 9
                ? "…"
                : phone.substring(0, phone.length() - 7) + " … " + phone.substring(phone.length() - 2);
    }

    /** Whether the reader may call back. */
    public boolean mayCallBack(PhoneCall call) {
        return frame.mayRegister() && call.missed() && call.caller() != null && call.appealId() == null;
    }

    /** Whether a call that lasts is free for this reader. */
    public boolean mayTake(PhoneCall call) {
        return call.takenBy() == null || call.takenBy().equals(frame.reader().username());
    }

    @Override
    public String template() {
        return "workspace/calls.jte";
    }
}
