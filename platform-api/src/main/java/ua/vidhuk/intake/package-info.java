/**
 * Ways by which appeals arrive from other systems: so far the import of CSV files (I3, P12). No tables. Uses {@code
 * appeals}, {@code catalog} and the ground.
 */
package ua.vidhuk.intake;
