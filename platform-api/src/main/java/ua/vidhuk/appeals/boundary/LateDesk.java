package ua.vidhuk.appeals.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ua.vidhuk.appeals.control.LateQuestions;
import ua.vidhuk.appeals.control.LateTransactions;

/** The watch over deadlines, one transaction a call. */
@ApplicationScoped
@Transactional
public class LateDesk implements LateTransactions {

    @Inject
    LateQuestions late;

    @Override
    public boolean tellOfLate() {
        return late.tell();
    }

    @Override
    public void noteNextDeadline() {
        late.noteNext();
    }
}
