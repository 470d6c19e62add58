/**
 * How a community comes to the platform: somebody asks for a tenant, confirms by e-mail, and the platform's administrator
 * approves or refuses; then the tenant's own administrator sets it up, brings its lists and opens its portal (P12).
 *
 * <p>Tables {@code platform.onboarding_request}, {@code platform.codifier_hromada}, {@code platform.tenant_survey}, and in a
 * tenant {@code sheet_load}, {@code sheet_mapping} and {@code coat_of_arms}; changes the settings in {@code platform.tenant}; reads {@code
 * platform.tenant_step}, {@code platform.tenant_history} and {@code platform.reserved_slug}, and counts rows of other rooms for
 * the checklist. Creates no schema and signs nobody up: whoever may takes up what was asked for, see decision 26. Uses the
 * ground.
 */
package ua.vidhuk.onboarding;
