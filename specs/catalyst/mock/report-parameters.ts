import type { Call, Verdict } from "@carespec/mock-kit";
import { findByGuid, isGuid } from "./ids.ts";
import type { ParameterType, Student } from "./resources.ts";

type Refuse = (call: Call, value: string) => Promise<Verdict | undefined> | Verdict | undefined;

/** Why a value does not fit its parameter, by the parameter's type. */
export const refuseValue: Record<ParameterType, Refuse> = {
  Date: (_, value) => (isDate(value) ? undefined : wrongType("a date (yyyy-mm-dd)")),
  WeekEndingDate: (_, value) => (isDate(value) ? refuseWeekday(value) : wrongType("a date")),
  Integer: (_, value) => (/^[+-]?\d+$/.test(value) ? undefined : wrongType("an integer")),
  Program: (_, value) => (isGuid(value) ? undefined : wrongType("a GUID")),
  User: (_, value) => (isGuid(value) ? undefined : wrongType("a GUID")),
  Student: refuseStudent,
};

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // Date.parse takes 30 February for 1 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function wrongType(wanted: string): Verdict {
  const reason = `the value is not ${wanted}`;
  return { status: 400, example: "parameterType", rule: "parameterType", reason };
}

function refuseWeekday(value: string): Verdict | undefined {
  if (new Date(`${value}T00:00:00Z`).getUTCDay() === 0) return undefined;
  const reason = "the week ending date is not a Sunday";
  return { status: 400, example: "weekEndingNotSunday", rule: "weekEndingNotSunday", reason };
}

/** Internal ids only, as the vendor says; that any other text names no student is inferred. */
async function refuseStudent(call: Call, value: string): Promise<Verdict | undefined> {
  const student = await findByGuid(call.state.collection<Student>("students"), value);
  if (student) return undefined;
  return {
    status: 404,
    example: "studentNotFound",
    rule: "studentNotFound",
    reason: "no student has this StudentId; external ids are not supported here",
    body: { Message: `Not student was found with [ ${value} ] id` },
  };
}
