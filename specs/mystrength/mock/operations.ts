import type { Handler } from "@carespec/mock-kit";
import type { User } from "./collections.ts";
import { type Credentials, logIn } from "./login.ts";
import { findRecord, getRecord, listRecords } from "./records.ts";
import { createReferral } from "./referrals.ts";
import { renewSession } from "./renewal.ts";

/** The handler of each operation; none of the operations is published. */
export function operations(credentials: Credentials): Record<string, Handler> {
  return {
    createSession: logIn(credentials),
    renewSession,
    listUsers: listRecords<User>(
      "users",
      (user, { access_code }) => access_code === undefined || user.access_code === access_code,
    ),
    getUser: getRecord("users", "myStrengthUserId"),
    findUserByMemberId: findRecord("users", "member_id", "memberId"),
    listActivities: listRecords("activities"),
    getActivity: findRecord("activities", "url", "activityUrl"),
    getActivityById: getRecord("activities", "activityId"),
    listAssessments: listRecords("assessments"),
    getAssessment: findRecord("assessments", "url", "assessmentUrl"),
    getAssessmentById: getRecord("assessments", "assessmentId"),
    createReferral,
  };
}
