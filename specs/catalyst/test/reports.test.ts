import { describe, expect, it } from "vitest";
import { ids, openVendor, UNKNOWN } from "./support/catalyst.ts";

async function run(query: Record<string, string>) {
  const { get } = await openVendor();
  return get(`/api/reports?${new URLSearchParams(query)}`);
}

const totals = (more: object = {}) => run({ reportId: ids.report, ...more });
const weekly = (more: object = {}) => run({ reportId: ids.weeklyReport, ...more });

describe("a Catalyst report", () => {
  it("gives its rows, with its own columns", async () => {
    const scratching = { Name: "Scratching", Sum: 400, Average: 4, Measurement: "count" };
    expect(await totals()).toMatchObject({ status: 200, body: [scratching] });
    const { body } = await weekly();
    expect(body).toContainEqual({ User: "Sample Therapist", Hours: 12.5, Sessions: 5 });
  });

  it("takes the parameters of the vendor's sample call", async () => {
    const query = { endDate: "2016-08-09", startDate: "2013-06-01" };
    const { status, body } = await totals({ ...query, studentId: ids.reportedStudent });
    expect(status).toBe(200);
    expect(body).toHaveLength(1);
  });

  it.each([
    ["its id", { reportId: ids.report.toUpperCase() }],
    ["its id's name", { REPORTID: ids.report }],
    ["a parameter's name", { reportId: ids.report, STARTDATE: "2013-06-01" }],
    ["a student's id", { reportId: ids.report, studentId: ids.student.toUpperCase() }],
  ])("takes %s in either letter case", async (_, query) => {
    expect((await run(query as Record<string, string>)).status).toBe(200);
  });

  it("takes a week ending date, a user, a program and an integer", async () => {
    const answer = await weekly({
      weekEndingDate: "2016-08-07",
      userId: ids.therapist,
      programId: UNKNOWN,
      minimumHours: "10",
    });
    expect(answer.status).toBe(200);
  });
});

describe("Catalyst's report error", () => {
  it.each(["7", "totals", `DF.${ids.report}`, ids.report.slice(1), ""])(
    "reportIdInvalid answers the id %j",
    async (reportId) => {
      const { status, body } = await run({ reportId });
      expect([status, body]).toEqual([400, { Message: "You must specify a valid report id" }]);
    },
  );

  it("reportIdInvalid answers a call without an id", async () => {
    const { status, body } = await run({ startDate: "2013-06-01" });
    expect([status, body]).toEqual([400, { Message: "You must specify a valid report id" }]);
  });

  it("reportIdNotFound answers an id that no report has", async () => {
    const { status, body } = await run({ reportId: UNKNOWN });
    expect([status, body]).toEqual([404, { Message: "Report ID Not Found" }]);
  });

  it.each(["Date", "weekEndingDate", "page", "имя", "constructor"])(
    "parameterUnknown answers %s, which the report does not have",
    async (name) => {
      const { status, body } = await totals({ [name]: "2016-08-07", studentId: UNKNOWN });
      const message = { Message: `The [${name}] parameter is not a valid parameter` };
      expect([status, body]).toEqual([400, message]);
    },
  );

  it.each([
    ["startDate", "yesterday"],
    ["startDate", "2014-02-30"],
    ["startDate", ""],
    ["endDate", "09/08/2016"],
  ])("parameterType answers %s=%s", async (name, value) => {
    const { status, body } = await totals({ [name]: value });
    expect([status, body]).toEqual([400, { Message: "Parameter is not the correct data type" }]);
  });

  it.each([
    ["minimumHours", "ten"],
    ["minimumHours", "1.5"],
    ["minimumHours", ""],
    ["weekEndingDate", "Sunday"],
    ["weekEndingDate", "2016-02-30"],
    ["userId", "1"],
    ["programId", "none"],
  ])("parameterType answers %s=%s in one of the report's own parameters", async (name, value) => {
    const { status, body, reason } = await weekly({ [name]: value });
    expect([status, body]).toEqual([400, { Message: "Parameter is not the correct data type" }]);
    expect(reason).toContain(`query/${name}`);
  });

  it.each([UNKNOWN, "1", `DF.${ids.student}`, ids.john])(
    "studentNotFound answers the student %s: reports take StudentIds only",
    async (studentId) => {
      const { status, body } = await totals({ studentId });
      const message = { Message: `Not student was found with [ ${studentId} ] id` };
      expect([status, body]).toEqual([404, message]);
    },
  );

  it.each(["2016-08-06", "2016-08-08"])(
    "weekEndingNotSunday answers %s",
    async (weekEndingDate) => {
      const { status, body } = await weekly({ weekEndingDate });
      expect([status, body]).toEqual([400, { Message: "Week ending date must be on a Sunday" }]);
    },
  );
});
