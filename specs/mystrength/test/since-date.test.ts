import { describe, expect, it } from "vitest";
import { openVendor } from "./support/mystrength.ts";

/** The moment from which on a `sinceDate` includes records, and the last one that it leaves out. */
async function boundary(sinceDate: string, midnight: string): Promise<unknown[]> {
  const vendor = await openVendor();
  const headers = await vendor.token();
  const modified = Date.parse(midnight);
  await vendor.seed({
    users: [
      { id: 1, modified: modified - 1, access_code: "test" },
      { id: 2, modified, access_code: "test" },
    ],
  });
  const { body } = await vendor.ask(`/users?access_code=test&sinceDate=${sinceDate}`, headers);
  return (body as { id: number }[]).map(({ id }) => id);
}

describe("myStrength's sinceDate", () => {
  it.each([
    ["in winter", "2017-01-01", "2017-01-01T06:00:00.000Z"],
    ["in summer", "2017-07-01", "2017-07-01T05:00:00.000Z"],
    ["the day before clocks go forward", "2017-03-11", "2017-03-11T06:00:00.000Z"],
    ["the day on which clocks go forward", "2017-03-12", "2017-03-12T06:00:00.000Z"],
    ["the day after", "2017-03-13", "2017-03-13T05:00:00.000Z"],
    ["the day before clocks go back", "2017-11-04", "2017-11-04T05:00:00.000Z"],
    ["the day on which clocks go back", "2017-11-05", "2017-11-05T05:00:00.000Z"],
    ["the day after", "2017-11-06", "2017-11-06T06:00:00.000Z"],
    ["a leap day", "2016-02-29", "2016-02-29T06:00:00.000Z"],
    ["the days of another rule", "2006-03-20", "2006-03-20T06:00:00.000Z"],
    ["the far future", "9999-12-31", "9999-12-31T06:00:00.000Z"],
    ["the time before zones", "1850-01-01", "1850-01-01T05:50:36.000Z"],
    ["the year 0", "0000-01-01", "0000-01-01T05:50:36.000Z"],
  ])("is midnight in Chicago: %s, %s", async (_, sinceDate, midnight) => {
    expect(await boundary(sinceDate, midnight)).toEqual([2]);
  });

  it("cuts the built-in records at the vendor's sample date", async () => {
    const vendor = await openVendor();
    const headers = await vendor.token();
    const list = async (query: string) => (await vendor.ask(`/users?${query}`, headers)).body;
    const sampleDate = await list("sinceDate=2017-01-01");
    expect(sampleDate).toEqual(await list("since=1483250400000"));
    expect(sampleDate).toContainEqual(expect.objectContaining({ modified: 1483250400000 }));
    expect(sampleDate).not.toContainEqual(expect.objectContaining({ modified: 1483250399999 }));
    expect(await list("since=1483250399999")).toHaveLength((sampleDate as []).length + 1);
  });

  it("and since both apply where both are sent", async () => {
    const vendor = await openVendor();
    const headers = await vendor.token();
    const list = async (query: string) => (await vendor.ask(`/users?${query}`, headers)).body;
    const early = "since=1451628000000";
    const late = "since=1514786400000";
    expect(await list(`${early}&sinceDate=2018-01-01`)).toEqual(await list(late));
    expect(await list(`${late}&sinceDate=2016-01-01`)).toEqual(await list(late));
    expect(await list(early)).not.toEqual(await list(late));
  });
});
