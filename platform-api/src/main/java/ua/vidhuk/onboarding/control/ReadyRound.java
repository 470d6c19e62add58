package ua.vidhuk.onboarding.control;

/** The transaction round {@link ReadyLetters}. */
@FunctionalInterface
public interface ReadyRound {

    void run();
}
