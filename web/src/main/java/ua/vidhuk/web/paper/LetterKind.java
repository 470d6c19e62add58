package ua.vidhuk.web.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.vidhuk.appeals.boundary.AppealView;
import ua.vidhuk.appeals.boundary.AppealView.HistoryView;
import ua.vidhuk.appeals.boundary.QuestionView;
import ua.vidhuk.appeals.entity.ApplicantPaper.Kind;

/** What the centre writes to an applicant on paper. */
public enum LetterKind {
    /** What came of it (B7). */
    ANSWER(Kind.ANSWER) {
        @Override
        Optional<String> words(AppealView appeal, QuestionView question) {
            return question.state().equals("closed") || question.state().equals("refused")
                    ? Optional.ofNullable(question.answer())
                    : Optional.empty();
        }
    },
    /** To whom it was handed over (393/96-ВР, art. 7). */
    FORWARDING(Kind.FORWARDING) {
        @Override
        Optional<String> words(AppealView appeal, QuestionView question) {
            return question.state().equals("redirected") ? Optional.ofNullable(question.answer()) : Optional.empty();
        }
    },
    /** Why it takes longer (393/96-ВР, art. 20). */
    EXTENSION(Kind.EXTENSION) {
        @Override
        Optional<String> words(AppealView appeal, QuestionView question) {
            return appeal.history().stream()
                    .filter(each ->
                            each.transition().equals("extend") && question.id().equals(each.questionId()))
                    .map(HistoryView::note)
                    .filter(each -> each != null)
                    .reduce((one, later) -> later);
        }
    };

    private final Kind kind;

    LetterKind(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }

    /** What the letter says of itself; empty when there is no such letter. */
    abstract Optional<String> words(AppealView appeal, QuestionView question);

    public String word() {
        return kind.word();
    }

    /** The letters that can be printed of a question. */
    public static List<LetterKind> of(AppealView appeal, QuestionView question) {
        return Arrays.stream(values())
                .filter(each -> each.words(appeal, question).isPresent())
                .toList();
    }

    static Optional<LetterKind> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
