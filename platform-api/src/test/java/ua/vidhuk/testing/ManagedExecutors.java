package ua.vidhuk.testing;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;

/** Executors of a container where none runs. */
public final class ManagedExecutors {

    private ManagedExecutors() {}

    /** Does everything at once in the thread that asks. */
    public static ManagedExecutorService inline() {
        return of(ManagedExecutorService.class, (proxy, method, arguments) -> {
            ((Runnable) arguments[0]).run();
            return null;
        });
    }

    /** Never does anything: a test sweeps by itself. */
    public static ManagedScheduledExecutorService idle() {
        return of(ManagedScheduledExecutorService.class, (proxy, method, arguments) -> never());
    }

    /** Does everything on real threads. */
    public static ManagedScheduledExecutorService on(ScheduledExecutorService threads) {
        return of(
                ManagedScheduledExecutorService.class, (proxy, method, arguments) -> method.invoke(threads, arguments));
    }

    private static ScheduledFuture<?> never() {
        var future = new CompletableFuture<Void>();
        return of(ScheduledFuture.class, (proxy, method, arguments) -> method.invoke(future, arguments));
    }

    private static <T> T of(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(ManagedExecutors.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
