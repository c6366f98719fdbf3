import type { ErrorBody, VendorPlugin } from "@carespec/mock-kit";
import { collections } from "./collections.ts";
import data from "./data.json" with { type: "json" };
import { groups } from "./groups.ts";
import { guard } from "./guard.ts";
import { reports } from "./reports.ts";
import { signOn } from "./sign-on.ts";
import { sites } from "./sites.ts";
import { students } from "./students.ts";
import { userStudents } from "./user-students.ts";
import { users } from "./users.ts";

// Catalyst prints no sample credentials; these are GUID-shaped and evidently not real.
const credentials = {
  organizationId: "00000000-0000-4000-8000-000000000001",
  token: "00000000-0000-4000-8000-000000000002",
};

const operations = {
  ...users,
  ...userStudents,
  ...students,
  ...groups,
  ...sites,
  ...signOn,
  ...reports,
};

/** In the shape of the document's errors, which is inferred. */
const errorBody: ErrorBody = ({ message }) => ({ Message: message });

const catalyst: VendorPlugin = {
  credentials,
  collections,
  data,
  create: () => ({ guard: guard(credentials), operations, errorBody, repeatable: true }),
};

export default catalyst;
