/** Published appeals on the portal: a list and a page for each. */
package ua.vidhuk.web.published;
