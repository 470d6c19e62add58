package ua.vidhuk.problems.entity;

import java.util.List;
import java.util.Map;

/**
 * A request that cannot be fulfilled, for a reason that the caller is told. Rooms extend it; the transaction is rolled
 * back.
 */
public class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Map<String, Object> arguments;
    private final transient List<FieldProblem> fields;

    public ProblemException(ProblemType type) {
        this(type, Map.of(), List.of());
    }

    /**
     * @param arguments numbers and names of ours for the sentence; never what was typed
     * @param fields what is wrong with single fields; empty when nothing is
     */
    public ProblemException(ProblemType type, Map<String, Object> arguments, List<FieldProblem> fields) {
        super(type.type());
        this.type = type;
        this.arguments = Map.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
