package ua.vidhuk.appeals.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import ua.vidhuk.persistence.entity.TimeOrderedId;

/** A question given to one enterprise; several enterprises may share a question, one of them responsible (Z6). */
@Entity
@Table(name = "appeal_assignment")
public class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id")
    private Question question;

    @Column(name = "enterprise_id")
    private UUID enterpriseId;

    private boolean responsible;
    private AssignmentState state;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    private String report;

    @Version
    private long version;

    protected Assignment() {}

    Assignment(Question question, UUID enterpriseId, boolean responsible, String assignedBy, Instant now) {
        this.id = TimeOrderedId.at(now);
        this.question = question;
        this.enterpriseId = enterpriseId;
        this.responsible = responsible;
        this.state = AssignmentState.ASSIGNED;
        this.assignedAt = now;
        this.assignedBy = assignedBy;
    }

    void accept(Instant now) {
        state = AssignmentState.ACCEPTED;
        acceptedAt = now;
    }

    void start() {
        state = AssignmentState.IN_PROGRESS;
    }

    void done(String report, Instant now) {
        state = AssignmentState.DONE;
        this.report = report;
        doneAt = now;
    }

    /** Given once more, after a rework or a new routing. */
    void again(boolean responsible) {
        this.state = AssignmentState.ASSIGNED;
        this.responsible = responsible;
        this.doneAt = null;
    }

    void restore(QuestionBefore.Given was) {
        state = was.state();
        responsible = was.responsible();
        acceptedAt = was.acceptedAt();
        doneAt = was.doneAt();
    }

    void withdraw() {
        state = AssignmentState.WITHDRAWN;
        responsible = false;
    }

    public UUID id() {
        return id;
    }

    public UUID enterpriseId() {
        return enterpriseId;
    }

    public boolean isResponsible() {
        return responsible;
    }

    public boolean isWithdrawn() {
        return state == AssignmentState.WITHDRAWN;
    }

    public AssignmentState state() {
        return state;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant doneAt() {
        return doneAt;
    }

    /** What the executor says was done; kept through a rework until it is replaced. */
    public String report() {
        return report;
    }
}
