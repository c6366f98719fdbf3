import { expect } from "vitest";
import { ids, openVendor, UNKNOWN } from "./catalyst.ts";

/** Asks for a report; resolves with its status and the error's text. */
async function run(query: Record<string, string>): Promise<[number, string | undefined]> {
  const { get } = await openVendor();
  const { status, body } = await get<{ Message?: string }>(
    `/api/reports?${new URLSearchParams(query)}`,
  );
  return [status, body.Message];
}

const totals = (query: Record<string, string>) => run({ reportId: ids.report, ...query });

/** The tests of the rules on custom reports. */
export const reportRules = {
  async reportIdNotFound() {
    expect(await run({ reportId: UNKNOWN })).toEqual([404, "Report ID Not Found"]);
  },
  async reportIdInvalid() {
    expect(await run({ reportId: "7" })).toEqual([400, "You must specify a valid report id"]);
  },
  async parameterUnknown() {
    const text = "The [colour] parameter is not a valid parameter";
    expect(await totals({ colour: "red" })).toEqual([400, text]);
  },
  async parameterType() {
    const text = "Parameter is not the correct data type";
    for (const startDate of ["07/23/2012", "2012-02-30"]) {
      expect(await totals({ startDate })).toEqual([400, text]);
    }
  },
  async reportParameter() {
    const text = "Parameter is not the correct data type";
    const { get } = await openVendor();
    const twice = `/api/reports?reportId=${ids.report}&startDate=2013-06-01&startDate=2013-06-02`;
    expect(await get(twice)).toMatchObject({ status: 400, body: { Message: text } });
  },
  async studentNotFound() {
    const text = `Not student was found with [ ${UNKNOWN} ] id`;
    expect(await totals({ studentId: UNKNOWN })).toEqual([404, text]);
  },
  async weekEndingNotSunday() {
    const query = { reportId: ids.weeklyReport, weekEndingDate: "2016-08-08" };
    expect(await run(query)).toEqual([400, "Week ending date must be on a Sunday"]);
  },
  async reportRows() {
    const { get } = await openVendor();
    const path = `/api/reports?reportId=${ids.report}`;
    const whole = await get(path);
    expect((await get(`${path}&startDate=2099-01-01`)).body).toEqual(whole.body);
  },
};
