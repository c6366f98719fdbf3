import type { Call, Verdict } from "@carespec/mock-kit";
import { given } from "./body.ts";
import { baselineOf, masteryOf } from "./criteria.ts";
import { findByGuid, isSameId } from "./ids.ts";
import { refuseTakenExternalId, unknownReference } from "./refusals.ts";
import type { Student, User } from "./resources.ts";
import { findSite, firstSite } from "./sites.ts";
import { dateTime } from "./times.ts";

/** The behavior analyst of a student who was created without one: inferred. */
const NOBODY = "00000000-0000-0000-0000-000000000000";
/** The date of a student who was created without one: inferred. */
const NO_DATE = "0001-01-01T00:00:00";

/**
 * What a student is created with where the body leaves it out. The vendor prints neither what is
 * required nor these values. An update that leaves one out keeps it, which is inferred too.
 */
const LASTING = {
  BCBA: NOBODY,
  LeadTherapistId: NOBODY,
  FirstName: "",
  LastName: "",
  SiteId: "",
  DateOfBirth: NO_DATE,
  EntryDate: NO_DATE,
  Gender: "",
  TimeZone: "",
};

/**
 * What may be empty, and becomes so where a body leaves it out. That an update empties it follows
 * from the page, which says that PUT replaces; the values are those of its examples.
 */
const EMPTY = {
  FatherFirstName: null,
  FatherLastName: null,
  FatherPrimaryPhone: "",
  FatherAlternatePhone: "",
  MotherFirstName: null,
  MotherLastName: null,
  MotherPrimaryPhone: "",
  MotherAlternatePhone: "",
  ExternalId: null,
  StudentCode: "",
  Diagnosis: "",
  BaselineCriteria: null as object | null,
  MasteryCriteria: null as object | null,
};

const WRITABLE = { ...LASTING, ...EMPTY };

/** A student before anything has been written, for a creation to fill. */
export function blankStudent(studentId: string): Student {
  return {
    ...LASTING,
    ...EMPTY,
    StudentId: studentId,
    Active: true,
    DateLastUpdated: null,
    BaselineCriteria: baselineOf(null),
    MasteryCriteria: masteryOf(null),
    IsUsingTeachingSessions: true,
  };
}

/** The student that a body makes out of the one before, or why it cannot. */
export async function writeStudent(call: Call, before: Student): Promise<Student | Verdict> {
  const written = { ...before, ...EMPTY, ...given(call, WRITABLE) };
  const site = await siteOf(call, written.SiteId, before);
  if (!site) return unknownReference("body/SiteId", "site");
  const student: Student = {
    ...written,
    BCBA: written.BCBA.toLowerCase(),
    LeadTherapistId: written.LeadTherapistId.toLowerCase(),
    SiteId: site.SiteId,
    TimeZone: written.TimeZone || site.TimeZone,
    ExternalId: written.ExternalId || null,
    BaselineCriteria: baselineOf(written.BaselineCriteria),
    MasteryCriteria: masteryOf(written.MasteryCriteria),
    DateLastUpdated: dateTime(call.now),
  };
  const externalIds = { given: student.ExternalId, current: before.ExternalId };
  return (
    (await refuseUnknownUser(call, "BCBA", student, before)) ??
    (await refuseUnknownUser(call, "LeadTherapistId", student, before)) ??
    (await refuseTakenExternalId(call, "students", externalIds)) ??
    student
  );
}

/** The site that a body names, the one before, or the first one. */
async function siteOf(
  call: Call,
  name: string,
  before: Student,
): Promise<{ SiteId: string; TimeZone: string } | undefined> {
  if (name === "") return firstSite(call);
  return isSameId(name, before.SiteId) ? before : findSite(call, name);
}

async function refuseUnknownUser(
  call: Call,
  field: "BCBA" | "LeadTherapistId",
  student: Student,
  before: Student,
): Promise<Verdict | undefined> {
  const userId = student[field];
  if (userId === NOBODY || isSameId(userId, before[field])) return undefined;
  const user = await findByGuid(call.state.collection<User>("users"), userId);
  return user ? undefined : unknownReference(`body/${field}`, "user");
}
