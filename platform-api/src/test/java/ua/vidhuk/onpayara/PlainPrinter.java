package ua.vidhuk.onpayara;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import ua.vidhuk.appeals.control.LetterPrinter;
import ua.vidhuk.appeals.entity.ApplicantPaper;
import ua.vidhuk.appeals.entity.OutgoingPaper;
import ua.vidhuk.tenancy.entity.Tenant;

/** Stands for the printer, which belongs to the pages: the words of a letter, and nothing of its look. */
@ApplicationScoped
public class PlainPrinter implements LetterPrinter {

    /** What it cannot print. */
    public static final String UNPRINTABLE = "Не надрукується";

    @Override
    public byte[] print(ApplicantPaper paper, Tenant tenant) {
        if (paper.words().contains(UNPRINTABLE)) {
            throw new IllegalArgumentException(paper.words());
        }
        return String.join(
                        "\n",
                        "%PDF",
                        paper.kind().word(),
                        paper.about().number(),
                        paper.about().text(),
                        paper.words())
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] print(OutgoingPaper paper, Tenant tenant) {
        var letter = paper.letter();
        return String.join("\n", "%PDF", letter.number(), letter.to().name(), paper.text(), letter.words())
                .getBytes(StandardCharsets.UTF_8);
    }
}
