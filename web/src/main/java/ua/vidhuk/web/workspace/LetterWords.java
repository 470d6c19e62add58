package ua.vidhuk.web.workspace;

import ua.vidhuk.appeals.control.AppealCheck;
import ua.vidhuk.intake.entity.Letter;

/** What of a letter becomes the text of a question. */
final class LetterWords {

    private LetterWords() {}

    /** Subject and words, as far as a question takes them. */
    static String of(Letter letter) {
        String subject = letter.subject() == null ? "" : letter.subject();
        String words = letter.text() == null ? "" : letter.text();
        String all = words.startsWith(subject) ? words : subject + "\n\n" + words;
        return all.length() <= AppealCheck.TEXT_LIMIT ? all : all.substring(0, AppealCheck.TEXT_LIMIT);
    }
}
