package ua.vidhuk.appeals.control;

import java.util.List;
import ua.vidhuk.appeals.control.SuggestionLessons.PastText;
import ua.vidhuk.appeals.control.SuggestionTraining.Learned;

/** The transactions of learning; each method is one of its own, bound to the thread's tenant. */
public interface SuggestionTransactions {

    /** The questions to learn from, the oldest first; none when it is not time, or another node learns. */
    List<PastText> claim();

    /** Keeps what was learned. */
    void keep(List<Learned> learned, int questions);
}
