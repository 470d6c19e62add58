/** The petition portal of a tenant: list, petition, signing, drafting; and what moderators do with petitions. */
package ua.vidhuk.web.petitions;
