import type * as operations from "../../src/gen/operations.ts";
import type { MyStrengthClient } from "../../src/index.ts";
import { totpOf } from "../../src/totp.ts";

type Route = (typeof operations)[keyof typeof operations]["route"];
type Call = (client: MyStrengthClient, headers?: Record<string, string>) => Promise<unknown>;

const currentCode = async () => (await totpOf("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).code;
// The sample token that the vendor prints, jwt.io's own: valid in form, but no login gave it.
const refreshToken =
  "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

/** One valid call of each operation, with the vendor's sample values. */
export const calls = {
  "POST /sessions": async (client, headers = {}) =>
    client.POST("/sessions", {
      body: {
        email_address: "partner_svc_account@partner.com",
        password: "AC0mpl3XP@$$Wor6",
        mfa_token: await currentCode(),
      },
      headers,
    }),
  "POST /sessions/renew": (client, headers = {}) =>
    client.POST("/sessions/renew", { body: { refresh_token: refreshToken }, headers }),
  "GET /users": (client, headers = {}) =>
    client.GET("/users", {
      params: { query: { access_code: "some_access_code", since: 1483250400000, limit: 100 } },
      headers,
    }),
  "GET /users/{myStrengthUserId}": (client, headers = {}) =>
    client.GET("/users/{myStrengthUserId}", {
      params: { path: { myStrengthUserId: 12345 } },
      headers,
    }),
  "GET /members/{memberId}/user": (client, headers = {}) =>
    client.GET("/members/{memberId}/user", {
      params: { path: { memberId: "some_member_id_1234567" } },
      headers,
    }),
  "GET /activities": (client, headers = {}) =>
    client.GET("/activities", { params: { query: { sinceDate: "2017-01-01" } }, headers }),
  "GET /activities/{activityUrl}": (client, headers = {}) =>
    client.GET("/activities/{activityUrl}", {
      params: { path: { activityUrl: "dep1a1" } },
      headers,
    }),
  "GET /activities/by-id/{activityId}": (client, headers = {}) =>
    client.GET("/activities/by-id/{activityId}", {
      params: { path: { activityId: 1532 } },
      headers,
    }),
  "GET /assessments": (client, headers = {}) =>
    client.GET("/assessments", { params: { query: { page: 0, limit: 50 } }, headers }),
  "GET /assessments/{assessmentUrl}": (client, headers = {}) =>
    client.GET("/assessments/{assessmentUrl}", {
      params: { path: { assessmentUrl: "phq9" } },
      headers,
    }),
  "GET /assessments/by-id/{assessmentId}": (client, headers = {}) =>
    client.GET("/assessments/by-id/{assessmentId}", {
      params: { path: { assessmentId: 1 } },
      headers,
    }),
  "POST /referrals": (client, headers = {}) =>
    client.POST("/referrals", {
      body: {
        referral_user_first_name: "John",
        referral_user_email_address: "john+sample_new_user@example.com",
        referring_user_full_name: "Steve Clinician",
        referring_user_email_address: "steve_clinician@example_company.com",
        referral_settings_id: 456,
        member_id: "some_member_id_1234567",
      },
      headers,
    }),
} satisfies Record<Route, Call>;
