package ua.vidhuk.intake.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote in an answer, without the letter that is answered, which programs hang on below. */
final class OwnWords {

    private static final Pattern SEPARATOR = Pattern.compile(
            "-{2,}\\s*(Original Message|Исходное сообщение|Вихідне повідомлення|Пересылаемое сообщение).*|_{20,}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ATTRIBUTION = Pattern.compile(
            ".{0,200}(wrote|пише|писав|написав|написал|пишет|написала|писала)\\s*:\\s*(\\n.*)?", Pattern.DOTALL);

    private OwnWords() {}

    /** All of it when nothing would be left. */
    static String of(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            if (SEPARATOR.matcher(lines.get(i).strip()).matches()) {
                lines = new ArrayList<>(lines.subList(0, i));
            }
        }
        boolean quoted = false;
        while (!lines.isEmpty() && (isQuoted(lines.getLast()) || lines.getLast().isBlank())) {
            quoted |= isQuoted(lines.removeLast());
        }
        if (quoted && !lines.isEmpty() && ATTRIBUTION.matcher(lines.getLast()).matches()) {
            lines.removeLast();
        }
        String own = String.join("\n", lines).strip();
        return own.isEmpty() ? text.strip() : own;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }
}
