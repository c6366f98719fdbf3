// Generated from the vendor's OpenAPI document by @carespec/codegen. Do not edit.
import type { Int64 } from "@carespec/core";
export interface paths {
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{myStrengthUserId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{memberId}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["findUserByMemberId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/{activityUrl}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/activities/by-id/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getActivityById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{assessmentUrl}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/by-id/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssessmentById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The two factors of a login, something known and something owned.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Password and TOTP login are documented in words; the body is modeled on the variables email_address, password and mfa_token, after which the fields are named. Six digits are those of the sample; 30 seconds and SHA-1 are the defaults of RFC 6238, since the page states neither.
         */
        SessionCreate: {
            /**
             * Format: email
             * @description Address of the partner's service account.
             *
             *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): The vendor's text says username, its environment email_address.
             */
            email_address: string;
            /**
             * Format: password
             * @description Password of the service account.
             */
            password: string;
            /**
             * @description Current TOTP code, computed from the shared secret; the secret itself is never sent. A string, because a code can begin with 0.
             *     Six digits; compute it with SHA-1 and a period of 30 seconds.
             */
            mfa_token: string;
        };
        /**
         * @description The tokens of a session. Treat them as opaque, and expect other members beside them.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the documented header x-session-token and the variable refresh_token. The vendor shows no answer. Its sample tokens are JWTs; what they carry, how long they are valid, and whether a refresh token can be used more than once, is not stated.
         */
        Session: {
            /** @description Goes into the header `x-session-token` of every other request. Named after that header. */
            session_token: string;
            /** @description Goes to `renewSession`. Keep the latest; an older one may be refused. */
            refresh_token: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The body of a refusal. Decide by status code and show `message` to people only.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Neither status codes nor an error body are published; the shape is ours.
         */
        Error: {
            /** @description What went wrong, in words. May be missing. */
            message?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What keeps a session going without a new TOTP code.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the variable refresh_token, after which its field is named.
         */
        SessionRenewalInput: {
            /** @description The refresh token of the latest login or renewal. */
            refresh_token: string;
        };
        /**
         * Format: int64
         * @description When the record was last modified, in milliseconds since 1970-01-01T00:00:00Z. The highest value seen is the next `since`.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): The documented parameter since filters by modification, so records should carry its time; name and presence are ours.
         */
        Modified: Int64;
        /**
         * @description A member of the partner who uses myStrength. Expect more properties, personal ones among them.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the variables myStrength_user_id, member_id and access_code. The vendor shows no user.
         */
        User: {
            /**
             * Format: int64
             * @description myStrength's number for the user, the value of `myStrength_user_id`.
             */
            id: Int64;
            /** @description The partner's own id for the same person. */
            member_id?: string;
            /** @description The code under which the user signed up. */
            access_code?: string;
            modified: components["schemas"]["Modified"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An activity of myStrength. Expect more properties than these.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on the variables activity_id and activity_url. The vendor shows no activity.
         */
        Activity: {
            /**
             * Format: int64
             * @description Number of the activity, the value of `activity_id`.
             */
            id: Int64;
            /** @description Slug of the activity, the value of `activity_url`. A short name such as `dep1a1`, not an address. */
            url: string;
            modified: components["schemas"]["Modified"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description An assessment of myStrength. Expect more properties than these; answers and scores may be among them, so keep whole records out of logs.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): url is modeled on the variable assessment_url; no variable names an assessment id, which is by analogy with activity_id. The vendor shows no assessment.
         */
        Assessment: {
            /**
             * Format: int64
             * @description Number of the assessment.
             *
             *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No variable names one; it is here because activities have one.
             */
            id: Int64;
            /** @description Slug of the assessment, the value of `assessment_url`. A short name such as `phq9`, not an address. */
            url: string;
            modified: components["schemas"]["Modified"];
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Who is referred, by whom, and under which settings of the partner.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): Modeled on member_id and the eight variables whose names begin with referral_ or referring_; which are required is ours. Field names are the variables' own; whether they are nested, how a partner learns the number of its settings, and how the two names of the sign-up field differ, is not known.
         */
        ReferralCreate: {
            /** @description First name of the person referred. */
            referral_user_first_name: string;
            /**
             * Format: email
             * @description Address of the person referred, someone new to myStrength.
             */
            referral_user_email_address: string;
            /** @description Name of the person who refers, such as a clinician. */
            referring_user_full_name: string;
            /** @description Address of the person who refers. Not declared as `format: email`, because strict validators refuse the vendor's own sample for the underscore in its host. */
            referring_user_email_address: string;
            /**
             * Format: int64
             * @description Number of the partner's referral settings.
             */
            referral_settings_id: Int64;
            /** @description The partner's own id for the person referred. */
            member_id?: string | undefined;
            /** @description Name of the sign-up field that takes the member id. */
            referral_member_id_signup_field_name?: string | undefined;
            /** @description A second name of that field, with the same value in the sample. */
            referral_member_id_field_name?: string | undefined;
            /**
             * Format: int64
             * @description Number of the collection that the sign-up field belongs to.
             */
            referral_member_id_signup_field_collection_id?: Int64 | undefined;
        };
        /**
         * @description A referral that was taken in, by what tells one from another. Expect more properties.
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): An echo of the request, modeled on the variables referral_user_first_name, referral_user_email_address, referral_settings_id and member_id. The vendor shows no answer, and no variable names a referral id.
         */
        Referral: {
            /** @description First name of the person referred. */
            referral_user_first_name: string;
            /** @description Address of the person referred. */
            referral_user_email_address: string;
            /**
             * Format: int64
             * @description Number of the partner's referral settings.
             */
            referral_settings_id: Int64;
            /** @description The partner's own id for the person referred, if it was sent. */
            member_id?: string;
            modified: components["schemas"]["Modified"];
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /**
         * @description The body is not JSON, lacks a field, or holds a value of the wrong form
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The two factors do not open a session
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; that a code is valid for one login follows RFC 6238, not the vendor.
         */
        LoginRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The refresh token is unknown, expired or used up; log in again
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        RefreshTokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A parameter has the wrong form, such as a `since` that is not a number
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        InvalidParameter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description The header `x-session-token` is missing, or its session is over
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        SessionTokenRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No such user, or none that this partner may see
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No such activity, or none that this partner may see
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        ActivityNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description No such assessment, or none that this partner may see
         *
         *     Evidence: inferred (https://apidoc.mystrength.com/view/metadata/RznELK3L): No error is published; status and body are ours.
         */
        AssessmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Only records modified since this moment, in **milliseconds** since 1970-01-01T00:00:00Z. Without it, and without `sinceDate`, nothing is filtered out by time.
         *     Not stated: whether a record modified at exactly this moment is included, and which parameter wins if `sinceDate` is sent too. Send one of them.
         *
         *     Evidence: documented (“Paging Parameters”): The example is ours, the same moment as the vendor's 2017-01-01 read as US Central Standard Time.
         * @example 1483250400000
         */
        Since: Int64;
        /**
         * @description The same as `since`, as a date: only records modified since midnight of that day in the "central time zone".
         *     US Central is the obvious reading, but the page does not say so, nor whether midnight follows daylight saving time. Prefer `since` where an hour matters.
         *     Not stated: whether the bound is inclusive, and which parameter wins if `since` is sent too.
         * @example 2017-01-01
         */
        SinceDate: string;
        /**
         * @description Number of the page, **counted from 0**: the answer holds the records between page × limit and (page + 1) × limit.
         *
         *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since no page comes before the first. That the record at the upper bound belongs to the next page is our reading.
         * @example 0
         */
        Page: number;
        /**
         * @description The highest number of records that an answer may hold, and so the size of a page. The default is large.
         *     No bounds are stated. Keep the value the same while you page, since it moves every page's start, and above 0, since pages of nothing never end.
         *
         *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since a number of records cannot be negative.
         * @example 10000
         */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Both factors of the login */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionCreate"];
            };
        };
        responses: {
            /** @description The session is open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["LoginRefused"];
        };
    };
    renewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The refresh token at hand */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRenewalInput"];
            };
        };
        responses: {
            /** @description The session goes on with new tokens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["RefreshTokenRefused"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /**
                 * @description Only users who signed up with this code.
                 * @example some_access_code
                 */
                access_code?: string | undefined;
                /**
                 * @description Only records modified since this moment, in **milliseconds** since 1970-01-01T00:00:00Z. Without it, and without `sinceDate`, nothing is filtered out by time.
                 *     Not stated: whether a record modified at exactly this moment is included, and which parameter wins if `sinceDate` is sent too. Send one of them.
                 *
                 *     Evidence: documented (“Paging Parameters”): The example is ours, the same moment as the vendor's 2017-01-01 read as US Central Standard Time.
                 * @example 1483250400000
                 */
                since?: components["parameters"]["Since"] | undefined;
                /**
                 * @description The same as `since`, as a date: only records modified since midnight of that day in the "central time zone".
                 *     US Central is the obvious reading, but the page does not say so, nor whether midnight follows daylight saving time. Prefer `since` where an hour matters.
                 *     Not stated: whether the bound is inclusive, and which parameter wins if `since` is sent too.
                 * @example 2017-01-01
                 */
                sinceDate?: components["parameters"]["SinceDate"] | undefined;
                /**
                 * @description Number of the page, **counted from 0**: the answer holds the records between page × limit and (page + 1) × limit.
                 *
                 *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since no page comes before the first. That the record at the upper bound belongs to the next page is our reading.
                 * @example 0
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description The highest number of records that an answer may hold, and so the size of a page. The default is large.
                 *     No bounds are stated. Keep the value the same while you page, since it moves every page's start, and above 0, since pages of nothing never end.
                 *
                 *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since a number of records cannot be negative.
                 * @example 10000
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Users of one page, at most `limit` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"][];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["SessionTokenRefused"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The value of `myStrength_user_id`, a number in the vendor's sample.
                 * @example 12345
                 */
                myStrengthUserId: Int64;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["SessionTokenRefused"];
            404: components["responses"]["UserNotFound"];
        };
    };
    findUserByMemberId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The partner's own id for the person, the value of `member_id`.
                 * @example some_member_id_1234567
                 */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user with this member id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            401: components["responses"]["SessionTokenRefused"];
            404: components["responses"]["UserNotFound"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /**
                 * @description Only records modified since this moment, in **milliseconds** since 1970-01-01T00:00:00Z. Without it, and without `sinceDate`, nothing is filtered out by time.
                 *     Not stated: whether a record modified at exactly this moment is included, and which parameter wins if `sinceDate` is sent too. Send one of them.
                 *
                 *     Evidence: documented (“Paging Parameters”): The example is ours, the same moment as the vendor's 2017-01-01 read as US Central Standard Time.
                 * @example 1483250400000
                 */
                since?: components["parameters"]["Since"] | undefined;
                /**
                 * @description The same as `since`, as a date: only records modified since midnight of that day in the "central time zone".
                 *     US Central is the obvious reading, but the page does not say so, nor whether midnight follows daylight saving time. Prefer `since` where an hour matters.
                 *     Not stated: whether the bound is inclusive, and which parameter wins if `since` is sent too.
                 * @example 2017-01-01
                 */
                sinceDate?: components["parameters"]["SinceDate"] | undefined;
                /**
                 * @description Number of the page, **counted from 0**: the answer holds the records between page × limit and (page + 1) × limit.
                 *
                 *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since no page comes before the first. That the record at the upper bound belongs to the next page is our reading.
                 * @example 0
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description The highest number of records that an answer may hold, and so the size of a page. The default is large.
                 *     No bounds are stated. Keep the value the same while you page, since it moves every page's start, and above 0, since pages of nothing never end.
                 *
                 *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since a number of records cannot be negative.
                 * @example 10000
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Activities of one page, at most `limit` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"][];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["SessionTokenRefused"];
        };
    };
    getActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The value of `activity_url`.
                 * @example dep1a1
                 */
                activityUrl: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            401: components["responses"]["SessionTokenRefused"];
            404: components["responses"]["ActivityNotFound"];
        };
    };
    getActivityById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The value of `activity_id`.
                 * @example 1532
                 */
                activityId: Int64;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The activity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["SessionTokenRefused"];
            404: components["responses"]["ActivityNotFound"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /**
                 * @description Only records modified since this moment, in **milliseconds** since 1970-01-01T00:00:00Z. Without it, and without `sinceDate`, nothing is filtered out by time.
                 *     Not stated: whether a record modified at exactly this moment is included, and which parameter wins if `sinceDate` is sent too. Send one of them.
                 *
                 *     Evidence: documented (“Paging Parameters”): The example is ours, the same moment as the vendor's 2017-01-01 read as US Central Standard Time.
                 * @example 1483250400000
                 */
                since?: components["parameters"]["Since"] | undefined;
                /**
                 * @description The same as `since`, as a date: only records modified since midnight of that day in the "central time zone".
                 *     US Central is the obvious reading, but the page does not say so, nor whether midnight follows daylight saving time. Prefer `since` where an hour matters.
                 *     Not stated: whether the bound is inclusive, and which parameter wins if `since` is sent too.
                 * @example 2017-01-01
                 */
                sinceDate?: components["parameters"]["SinceDate"] | undefined;
                /**
                 * @description Number of the page, **counted from 0**: the answer holds the records between page × limit and (page + 1) × limit.
                 *
                 *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since no page comes before the first. That the record at the upper bound belongs to the next page is our reading.
                 * @example 0
                 */
                page?: components["parameters"]["Page"] | undefined;
                /**
                 * @description The highest number of records that an answer may hold, and so the size of a page. The default is large.
                 *     No bounds are stated. Keep the value the same while you page, since it moves every page's start, and above 0, since pages of nothing never end.
                 *
                 *     Evidence: documented (“Paging Parameters”): Name, meaning and default are printed; the minimum is ours, since a number of records cannot be negative.
                 * @example 10000
                 */
                limit?: components["parameters"]["Limit"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Assessments of one page, at most `limit` */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"][];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["SessionTokenRefused"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The value of `assessment_url`.
                 * @example phq9
                 */
                assessmentUrl: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            401: components["responses"]["SessionTokenRefused"];
            404: components["responses"]["AssessmentNotFound"];
        };
    };
    getAssessmentById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Number of the assessment.
                 * @example 1
                 */
                assessmentId: Int64;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["SessionTokenRefused"];
            404: components["responses"]["AssessmentNotFound"];
        };
    };
    createReferral: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The person referred, the person who refers, and the settings */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferralCreate"];
            };
        };
        responses: {
            /** @description The referral was taken in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Referral"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["SessionTokenRefused"];
        };
    };
}
