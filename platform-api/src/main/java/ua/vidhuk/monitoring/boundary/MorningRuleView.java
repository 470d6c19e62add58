package ua.vidhuk.monitoring.boundary;

import java.time.Instant;
import java.util.List;
import ua.vidhuk.monitoring.control.MorningRules;
import ua.vidhuk.monitoring.entity.MorningReader;

/**
 * When the morning report is made, and who gets it.
 *
 * @param madeAt since when it holds; null for what holds where nothing was set
 * @param madeBy who set it, or null
 * @param hour {@code 09:30}, in the tenant's time zone
 * @param workingDaysOnly whether only on days on which the centre works
 * @param readers who gets it by letter
 */
public record MorningRuleView(
        Instant madeAt, String madeBy, String hour, boolean workingDaysOnly, List<MorningReader> readers) {

    static MorningRuleView of(MorningRules.Version version) {
        var rule = version.rule();
        return new MorningRuleView(
                version.madeAt(), version.by(), rule.hour().toString(), rule.workingDaysOnly(), rule.readers());
    }
}
