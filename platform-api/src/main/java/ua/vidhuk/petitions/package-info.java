/**
 * Electronic petitions (393/96-ВР, art. 23-1; B8, P9): drafting, moderation, signing, thresholds, review and answer.
 *
 * <p>Every change of a petition's state is a {@link ua.vidhuk.petitions.entity.PetitionTransition}. A person signs once;
 * signatures of one moment are written in rounds, and the count changes in the same transaction, so that it equals a
 * recount at any time (decision 11). A petition that misses its threshold leaves as the event {@code PetitionMissed}, and
 * comes back as {@code PetitionTakenAsAppeal}. Forged signatures are taken out of the count by a filter, and given back when that was a
 * mistake; who is on a sheet of paper and on the site is noticed, and a moderator decides (decisions 32 and 33).
 *
 * <p>Tables {@code petition}, {@code petition_charter}, {@code petition_number}, {@code petition_history}, {@code
 * petition_tally}, {@code petition_signature}, {@code petition_invalidation}, {@code petition_alert}, {@code
 * petition_alert_rule}, {@code petition_double}; writes and reads {@code platform.petition_projection} (decision 22). Uses {@code catalog} and the ground.
 */
package ua.vidhuk.petitions;
