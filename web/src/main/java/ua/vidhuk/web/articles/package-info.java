/** Articles that everybody may read, on the portal: a list and a page for each, without signing in and without JavaScript. */
package ua.vidhuk.web.articles;
