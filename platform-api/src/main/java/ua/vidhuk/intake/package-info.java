/**
 * Ways by which appeals arrive from other systems: calls as telephone exchanges tell of them (B4, P17), on which phone line (Z3), requests of
 * clients of Open311 (P8), letters in mailboxes (B4), what other systems send by a mapping that is data (I3), and the import of
 * CSV files (I3, P12). A system outside is known by its entry and by what it signs with. Tables {@code intake_system},
 * {@code intake_call}, {@code intake_line}, {@code intake_line_number}, {@code intake_line_session}, {@code intake_request}, {@code intake_mailbox}, {@code intake_letter}, {@code intake_mapping}, {@code intake_delivery}. Configured by {@code
 * mail.intake.*}. Uses {@code appeals}, {@code catalog} and the ground.
 */
package ua.vidhuk.intake;
