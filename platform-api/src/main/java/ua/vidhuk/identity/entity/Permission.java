package ua.vidhuk.identity.entity;

/** What an actor may be allowed to do; resources declare one, roles grant them. */
public enum Permission {
    /** Register appeals on behalf of applicants, and import them. */
    APPEAL_REGISTER,
    /** Send appeals of one's own, as the public form does. */
    APPEAL_SEND,
    /** See every appeal of the tenant, with the applicant. */
    APPEAL_READ,
    /** See the questions assigned to the own enterprise, without the applicant's contact. */
    ASSIGNMENT_READ,
    /** Choose executors, ask for clarification, redirect, refuse, answer at once. */
    APPEAL_ROUTE,
    /** Decide what the law leaves to the head of the body: that a repeated appeal is not considered. */
    APPEAL_DECIDE,
    /** Let everybody read words of a question that say nothing of anybody, and take them back. */
    APPEAL_PUBLISH,
    /** Accept, start and report done what is assigned to the own enterprise. */
    ASSIGNMENT_EXECUTE,
    /** Call back, confirm, send to rework, close. */
    APPEAL_VERIFY,
    /** Give a question more time, within what the law allows. */
    DEADLINE_EXTEND,
    /** See who of the staff is away and who stands in, and say so of oneself. */
    ABSENCE_ANNOUNCE,
    /** Read the tenant's categories, enterprises, articles and scripts beyond what is public. */
    CATALOG_READ,
    /** Keep the tenant's catalogue: categories, enterprises and service cards. */
    CATALOG_EDIT,
    /** Write articles and scripts, publish and withdraw them. */
    ARTICLE_EDIT,
    /** Draft petitions of one's own and send them. */
    PETITION_WRITE,
    /** Sign petitions, and take a signature back. */
    PETITION_SIGN,
    /** Check the form of petitions, publish and refuse them. */
    PETITION_MODERATE,
    /** Begin the review of a petition that reached its threshold, and answer it. */
    PETITION_ANSWER,
    /** Enter signatures that were collected on paper. */
    PETITION_ENTER,
    /** Decide requests for tenants, and see all tenants of the platform. */
    TENANT_MANAGE,
    /** Publish the catalogue entries that all tenants may adopt. */
    CATALOG_SHARE,
    /** Change the settings of the own tenant, and open its portal. */
    SETTINGS_CHANGE
}
