import type { RefusalSample, SampleStep } from "@carespec/document";

const unknownId = "00000000-0000-4000-8000-00000000ffff";
const weeklyReport = "cf07f56c-ad98-49fa-8edc-4f21a0dcd1fb";
const LIFETIME_MS = 5 * 60 * 1_000;

const signOn = "authenticateUser";

const step = (operationId: string, says: string): SampleStep => ({ operationId, says });

/** A report with a parameter that does not fit it. */
function report(says: string, query: Record<string, string>): RefusalSample {
  return { says, operations: ["getReport"], input: { query } };
}

/** A user's or student's body with a value that is not accepted. */
function body(says: string, kind: string, values: Record<string, string | string[]>) {
  return { says, operations: [`create${kind}`, `update${kind}`], input: { body: values } };
}

export default [
  {
    says: "with other credentials",
    headers: { Authorization: ["Basic ", { variable: "organizationId" }] },
  },
  { says: "with another `Content-Type`", headers: { "Content-Type": ["text/plain"] } },
  body("with the external id of another user", "User", { ExternalId: "analyst-1" }),
  body("with an unknown group", "User", { Groups: [unknownId] }),
  body("with an unknown site", "User", { Sites: [unknownId] }),
  body("with the external id of another student", "Student", { ExternalId: "2" }),
  body("with an unknown site", "Student", { SiteId: unknownId }),
  body("with an unknown behavior analyst", "Student", { BCBA: unknownId }),
  body("with an unknown lead therapist", "Student", { LeadTherapistId: unknownId }),
  {
    says: "a second time",
    operations: ["unassignStudent"],
    before: [step("unassignStudent", "Take the student back.")],
  },
  {
    says: "a second time",
    operations: ["removeUserGroup"],
    before: [step("removeUserGroup", "Take the user out of the group.")],
  },
  {
    says: "with an unknown token",
    operations: [signOn],
    input: { query: { token: unknownId } },
  },
  {
    says: "with the token of another user",
    operations: [signOn],
    input: { query: { userid: "analyst-1" } },
  },
  {
    says: "with a token that was used",
    operations: [signOn],
    before: [
      { ...step(signOn, "Sign on."), input: { query: { token: { variable: "loginToken" } } } },
    ],
  },
  {
    says: "with a token that is older than five minutes",
    operations: [signOn],
    afterMs: LIFETIME_MS,
  },
  {
    says: "after the user was deactivated",
    operations: [signOn],
    before: [step("deactivateUser", "Deactivate the user.")],
  },
  report("with a report id that is not a GUID", { reportId: "7" }),
  report("with an unknown report id", { reportId: unknownId }),
  report("with a malformed date", { startDate: "yesterday" }),
  report("with a malformed week", { reportId: weeklyReport, weekEndingDate: "yesterday" }),
  report("with a program that is not a GUID", { reportId: weeklyReport, programId: "7" }),
  report("with a number that is not one", { reportId: weeklyReport, minimumHours: "many" }),
  report("with a parameter that the report does not have", { programId: unknownId }),
  report("with an unknown student", { studentId: unknownId }),
  report("with a week that does not end on a Sunday", {
    reportId: weeklyReport,
    weekEndingDate: "2016-08-08",
  }),
] satisfies RefusalSample[];
