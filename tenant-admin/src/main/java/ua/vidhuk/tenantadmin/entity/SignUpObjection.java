package ua.vidhuk.tenantadmin.entity;

/**
 * Why a person cannot be signed up.
 *
 * @param field of the staff entry that is in the way: username, email or roles
 * @param reason what is wrong and what would be right; repeats no personal data
 */
public record SignUpObjection(String field, String reason) {}
