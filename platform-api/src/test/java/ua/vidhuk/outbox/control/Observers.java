package ua.vidhuk.outbox.control;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import ua.vidhuk.outbox.entity.DeliveredEvent;

/** An observer that remembers what it saw, and throws when it is told to. */
final class Observers implements Event<DeliveredEvent> {

    private final Queue<DeliveredEvent> seen = new ConcurrentLinkedQueue<>();
    private volatile Consumer<DeliveredEvent> reaction = any -> {};

    void react(Consumer<DeliveredEvent> reaction) {
        this.reaction = reaction;
    }

    List<DeliveredEvent> seen() {
        return List.copyOf(seen);
    }

    List<String> types() {
        return seen.stream().map(each -> each.event().type()).toList();
    }

    @Override
    public void fire(DeliveredEvent event) {
        reaction.accept(event);
        seen.add(event);
    }

    @Override
    public <U extends DeliveredEvent> CompletionStage<U> fireAsync(U event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends DeliveredEvent> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Event<DeliveredEvent> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends DeliveredEvent> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends DeliveredEvent> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
