/**
 * Pages by which a community comes to the platform: asking for a tenant, confirming by e-mail, and the list in which the
 * platform's administrator decides.
 */
package ua.vidhuk.web.onboarding;
