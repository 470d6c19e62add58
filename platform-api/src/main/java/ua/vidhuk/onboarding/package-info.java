/**
 * How a community comes to the platform: somebody asks for a tenant, confirms by e-mail, and the platform's administrator
 * approves or refuses (P12).
 *
 * <p>Tables {@code platform.onboarding_request} and {@code platform.codifier_hromada}; reads {@code platform.tenant}, {@code
 * platform.tenant_step} and {@code platform.reserved_slug}. Works as the platform's role and never for a tenant. Creates no
 * schema: whoever may takes up what is approved, see decision 26. Uses the ground.
 */
package ua.vidhuk.onboarding;
