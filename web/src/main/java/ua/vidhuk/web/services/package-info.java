/** The services of a tenant as everybody reads them: the list by life event and by body, and the card of each. */
package ua.vidhuk.web.services;
