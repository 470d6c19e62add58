package ua.vidhuk.knowledge.entity;

import ua.vidhuk.problems.entity.ProblemType;

/** What can be wrong with what somebody wants of what the centre knows. */
public enum KnowledgeProblem implements ProblemType {
    ARTICLE_NOT_FOUND(404),
    WORKS_NOT_FOUND(404),
    WORKS_OVER(409),
    NOT_YOUR_WORKS(403);

    private final int status;

    KnowledgeProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "knowledge";
    }

    @Override
    public int status() {
        return status;
    }
}
