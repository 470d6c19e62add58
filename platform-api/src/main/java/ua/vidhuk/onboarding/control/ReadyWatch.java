package ua.vidhuk.onboarding.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import ua.vidhuk.tenancy.entity.PlatformStarted;

/** Looks every few seconds whether a tenant was made; on each node, as a row is told of once whoever sees it first. */
@ApplicationScoped
public class ReadyWatch {

    private static final Logger LOG = System.getLogger(ReadyWatch.class.getName());
    private static final int PAUSE_SECONDS = 10;

    @Inject
    ReadyRound round;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private volatile Future<?> rounds;

    void start(@Observes PlatformStarted started) {
        rounds = scheduler.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void look() {
        try {
            round.run();
        } catch (RuntimeException e) {
            // only the kind: messages of the database repeat values
            LOG.log(
                    Level.WARNING,
                    "onboarding: nobody could be told: {0}",
                    e.getClass().getName());
        }
    }
}
