/** Vidhuk: the module {@code web}. */
package ua.vidhuk.web;
