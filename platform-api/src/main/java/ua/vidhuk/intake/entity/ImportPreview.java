package ua.vidhuk.intake.entity;

import java.util.List;

/**
 * What a file looks like, before anything of it is understood.
 *
 * @param columns as its header names them
 * @param first the cells of the first row, as many as there are columns; empty where it has none
 */
public record ImportPreview(List<String> columns, List<String> first) {}
