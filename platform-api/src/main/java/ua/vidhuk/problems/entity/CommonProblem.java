package ua.vidhuk.problems.entity;

/** Problems that belong to no room of the business. */
public enum CommonProblem implements ProblemType {
    INVALID_INPUT(422),
    MALFORMED_REQUEST(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    CHANGED_MEANWHILE(409),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public String room() {
        return "problems";
    }

    @Override
    public int status() {
        return status;
    }
}
