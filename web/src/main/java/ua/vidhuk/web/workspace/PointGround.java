package ua.vidhuk.web.workspace;

import ua.vidhuk.appeals.entity.MapBox;
import ua.vidhuk.requests.control.MapTiles.Background;

/**
 * What a map shows on which a point is set.
 *
 * @param territory where it begins when there is no point; null when nobody knows
 * @param background whose pictures lie under it, or null
 */
public record PointGround(MapBox territory, Background background) {}
