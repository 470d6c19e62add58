/** What is off and what is planned, for residents: by street and house, without signing in and without JavaScript. */
package ua.vidhuk.web.works;
