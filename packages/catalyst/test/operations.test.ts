import { afterAll, describe, expect, it } from "vitest";
import * as operations from "../src/gen/operations.ts";
import { groupsAndSites } from "./operations/groups-and-sites.ts";
import { reports } from "./operations/reports.ts";
import { singleSignOn } from "./operations/single-sign-on.ts";
import { students } from "./operations/students.ts";
import { users } from "./operations/users.ts";
import { startCatalyst } from "./support/mock.ts";

const catalyst = await startCatalyst();
afterAll(catalyst.close);

// One file runs all topics, so that the last test sees every call: test files share no memory.
// One story: its last test looks back at what the others have called.
describe("the client against the mock", { shuffle: false }, () => {
  users(catalyst);
  students(catalyst);
  groupsAndSites(catalyst);
  reports(catalyst);
  singleSignOn(catalyst);

  it("has called every operation of the document with success, and no other", () => {
    expect([...catalyst.succeeded].sort()).toEqual(Object.keys(operations).sort());
    expect(catalyst.succeeded.size).toBe(23);
  });
});
