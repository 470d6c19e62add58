package ua.vidhuk.appeals.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ua.vidhuk.appeals.boundary.QuestionView.FileView;
import ua.vidhuk.appeals.boundary.QuestionView.PlaceView;
import ua.vidhuk.appeals.entity.Place;
import ua.vidhuk.appeals.entity.Question;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.StoredFile;
import ua.vidhuk.persistence.control.EnumWord;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** The parts of a question's view that staff and applicants see alike. */
final class QuestionParts {

    private QuestionParts() {}

    /**
     * @param outside when it seems to lie outside of the community, else null
     */
    static PlaceView place(Place place, OutsideView outside) {
        return place == null
                ? new PlaceView(null, null, null, null, null)
                : new PlaceView(place.street(), place.house(), place.latitude(), place.longitude(), outside);
    }

    static boolean isOverdue(Question question, Instant now) {
        return question.state().isClockRunning() && question.dueAt().isBefore(now);
    }

    /**
     * A file of this question.
     *
     * @throws ProblemException {@code not-found}, also for files of others
     */
    static FileContent open(FileStore files, Question question, UUID file) {
        return files.open(file)
                .filter(each -> each.file().ownerId().equals(question.id().value()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    static List<FileView> files(Question question, Map<UUID, List<StoredFile>> byOwner) {
        return byOwner.getOrDefault(question.id().value(), List.of()).stream()
                .map(each ->
                        new FileView(each.id(), each.name(), each.mediaType(), each.size(), EnumWord.of(each.stage())))
                .toList();
    }

    /** Street and house, or null when there is no street. */
    static String placeInOneLine(Place place) {
        if (place == null || place.street() == null) {
            return null;
        }
        return place.house() == null ? place.street() : place.street() + ", " + place.house();
    }
}
