/** Full-text search on the public portal, and what the pages of both searches share. */
package ua.vidhuk.web.search;
