package ua.vidhuk.web.workspace;

import java.util.List;
import java.util.stream.Collectors;
import ua.vidhuk.intake.entity.PhoneCall;
import ua.vidhuk.web.page.PageModel;

/**
 * The calls that wait for somebody, above whatever the operator does; asked for again while somebody looks.
 *
 * @param calls those that ring, the longest first
 * @param reader login of who looks
 */
public record RingingPart(List<PhoneCall> calls, String reader) implements PageModel {

    public RingingPart {
        calls = List.copyOf(calls);
    }

    /** Of the calls that last, those that this reader can take: nobody has, and they ring at no other's phone. */
    static RingingPart of(List<PhoneCall> live, String reader) {
        var waiting = live.stream()
                .filter(each -> each.takenBy() == null)
                .filter(each -> each.agent() == null || each.agent().equals(reader))
                .toList();
        return new RingingPart(waiting, reader);
    }

    /** Changes when there is something else to see, so that the same is not read out again; it stands in an address, so no number is in it. */
    public String mark() {
        String text = calls.stream()
                .map(each -> each.id() + each.state() + (each.caller() == null) + each.called())
                .collect(Collectors.joining(" "));
        return calls.isEmpty() ? "0" : Integer.toHexString(text.hashCode());
    }

    @Override
    public String template() {
        return "workspace/ringing.jte";
    }
}
