/**
 * Words in the language of whoever reads them: message bundles of all rooms, and texts that data carries in several
 * languages. No tables. Uses no other room.
 */
package ua.vidhuk.language;
