// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { components } from "./schema.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/**
 * The two factors of a login, something known and something owned.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Password and TOTP login are documented in words; the body is modeled on the variables email_address, password and mfa_token, after which the fields are named. Six digits are those of the sample; 30 seconds and SHA-1 are the defaults of RFC 6238, since the page states neither.
 */
export interface SessionCreate extends Schema<"SessionCreate"> {}

/**
 * The tokens of a session. Treat them as opaque, and expect other members beside them.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the documented header x-session-token and the variable refresh_token. The vendor shows no answer. Its sample tokens are JWTs; what they carry, how long they are valid, and whether a refresh token can be used more than once, is not stated.
 */
export interface Session extends Schema<"Session"> {}

/**
 * The body of a refusal. Decide by status code and show `message` to people only.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Neither status codes nor an error body are published; the shape is ours.
 */
export interface ErrorBody extends Schema<"Error"> {}

/**
 * What keeps a session going without a new TOTP code.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the variable refresh_token, after which its field is named.
 */
export interface SessionRenewalInput extends Schema<"SessionRenewalInput"> {}

/**
 * When the record was last modified, in milliseconds since 1970-01-01T00:00:00Z. The highest value seen is the next `since`.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): The documented parameter since filters by modification, so records should carry its time; name and presence are ours.
 */
export type Modified = Schema<"Modified">;

/**
 * A member of the partner who uses myStrength. Expect more properties, personal ones among them.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the variables myStrength_user_id, member_id and access_code. The vendor shows no user.
 */
export interface User extends Schema<"User"> {}

/**
 * An activity of myStrength. Expect more properties than these.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the variables activity_id and activity_url. The vendor shows no activity.
 */
export interface Activity extends Schema<"Activity"> {}

/**
 * An assessment of myStrength. Expect more properties than these; answers and scores may be among them, so keep whole records out of logs.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): url is modeled on the variable assessment_url; no variable names an assessment id, which is by analogy with activity_id. The vendor shows no assessment.
 */
export interface Assessment extends Schema<"Assessment"> {}

/**
 * Who is referred, by whom, and under which settings of the partner.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on member_id and the eight variables whose names begin with referral_ or referring_; which are required is ours. Field names are the variables' own; whether they are nested, how a partner learns the number of its settings, and how the two names of the sign-up field differ, is not known.
 */
export interface ReferralCreate extends Schema<"ReferralCreate"> {}

/**
 * A referral that was taken in, by what tells one from another. Expect more properties.
 *
 * Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): An echo of the request, modeled on the variables referral_user_first_name, referral_user_email_address, referral_settings_id and member_id. The vendor shows no answer, and no variable names a referral id.
 */
export interface Referral extends Schema<"Referral"> {}
