/** The phone lines of a community for residents: numbers, hours and coming sessions, without signing in and without JavaScript. */
package ua.vidhuk.web.lines;
