package ua.vidhuk.intake.boundary;

import java.util.List;
import ua.vidhuk.intake.entity.Delivery;
import ua.vidhuk.intake.entity.OutsideSystem;

/**
 * A source of appeals.
 *
 * @param mapping as JSON
 * @param deliveries the latest fifty, the newest first
 */
public record SourceView(OutsideSystem source, String mapping, List<Delivery> deliveries) {}
