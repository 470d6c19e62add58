package ua.vidhuk.liquibase.entity;

import java.util.Comparator;
import java.util.List;

/** What an upgrade did to every schema, in alphabetical order: each schema that there is stands here once. */
public record UpgradeReport(List<UpgradeOutcome> outcomes) {

    public UpgradeReport {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparing(each -> each.schema().value()))
                .toList();
    }

    public List<UpgradeOutcome> failures() {
        return outcomes.stream().filter(UpgradeOutcome::failed).toList();
    }

    public List<UpgradeOutcome> upgraded() {
        return outcomes.stream()
                .filter(each -> !each.failed() && each.changeSets() > 0)
                .toList();
    }

    /** How many were at the newest change set before. */
    public int current() {
        return outcomes.size() - failures().size() - upgraded().size();
    }
}
