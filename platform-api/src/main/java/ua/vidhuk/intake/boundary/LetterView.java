package ua.vidhuk.intake.boundary;

import java.util.List;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.intake.entity.Letter;

/**
 * A letter with what hangs on it.
 *
 * @param letter as it came, and what became of it
 * @param files those that were taken and are not with an appeal
 */
public record LetterView(Letter letter, List<FileView> files) {

    public LetterView {
        files = List.copyOf(files);
    }

    /**
     * A page of letters, the newest first.
     *
     * @param items the letters
     * @param next cursor of the next page; null on the last
     * @param waiting how many wait, up to a thousand
     * @param unread how many words of applicants nobody has read, up to a thousand
     */
    public record LetterPage(List<Letter> items, String next, long waiting, long unread) {

        public LetterPage {
            items = List.copyOf(items);
        }
    }
}
