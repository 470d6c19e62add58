package ua.vidhuk.petitions.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ua.vidhuk.files.control.FileStore;
import ua.vidhuk.files.entity.FileContent;
import ua.vidhuk.files.entity.FileStage;
import ua.vidhuk.files.entity.NewFile;
import ua.vidhuk.identity.entity.Actor;
import ua.vidhuk.petitions.entity.NotInThisStateException;
import ua.vidhuk.petitions.entity.Petition;
import ua.vidhuk.petitions.entity.PetitionState;
import ua.vidhuk.petitions.entity.PetitionTransition;
import ua.vidhuk.problems.entity.CommonProblem;
import ua.vidhuk.problems.entity.ProblemException;

/** Documents that go with the answer: added while it is written, read by everybody when it is published. */
@ApplicationScoped
public class AnswerFiles {

    @Inject
    FileStore files;

    /**
     * Adds a document to the answer that is being written.
     *
     * @throws NotInThisStateException before the review, and when the answer is published
     */
    void add(Petition petition, NewFile file, Actor actor) {
        if (petition.state() != PetitionState.IN_REVIEW) {
            throw new NotInThisStateException(PetitionTransition.ANSWER, petition.state());
        }
        files.store(petition.id().value(), new NewFile(file.name(), file.content(), FileStage.DOCUMENT), actor);
    }

    /**
     * Those that this reader may see.
     *
     * @param full whether the reader sees also what is not published yet
     */
    List<AnswerFile> of(Petition petition, boolean full) {
        boolean some =
                petition.state() == PetitionState.ANSWERED || full && petition.state() == PetitionState.IN_REVIEW;
        return some
                ? files.listOf(petition.id().value()).stream()
                        .map(AnswerFile::of)
                        .toList()
                : List.of();
    }

    /**
     * @throws ProblemException {@code not-found}, also for files of others
     */
    FileContent open(Petition petition, UUID file, boolean full) {
        return of(petition, full).stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .flatMap(each -> files.open(each.id()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
