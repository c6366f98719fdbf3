import type { RefusalSample, SampleInput } from "@carespec/document";

const SESSION_MS = 30 * 60 * 1_000;
const REFRESH_MS = 24 * 60 * 60 * 1_000;

/** A call of an operation with other values than its sample. */
const call = (operationId: string, says: string, input: SampleInput): RefusalSample => ({
  says,
  operations: [operationId],
  input,
});

export default [
  { says: "with an unknown token", headers: { "x-session-token": ["unknown"] } },
  { says: "with a token that is older than 30 minutes", afterMs: SESSION_MS },
  call("createSession", "with another password", { body: { password: "another-password" } }),
  call("createSession", "with a wrong code", { body: { mfa_token: "000000" } }),
  {
    says: "with a code that was used",
    operations: ["createSession"],
    before: [{ says: "Log in.", operationId: "createSession" }],
  },
  {
    says: "with a refresh token that was used",
    operations: ["renewSession"],
    before: [{ says: "Renew the session.", operationId: "renewSession" }],
  },
  {
    says: "with a refresh token that is older than a day",
    operations: ["renewSession"],
    afterMs: REFRESH_MS,
  },
  {
    says: "with an empty `access_code`",
    operations: ["listUsers"],
    input: { query: { access_code: "" } },
  },
  {
    says: "with a `page` that has no end",
    operations: ["listUsers", "listActivities", "listAssessments"],
    input: { query: { page: "Infinity" } },
  },
] satisfies RefusalSample[];
