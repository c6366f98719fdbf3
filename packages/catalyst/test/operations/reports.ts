import { describe, expect, expectTypeOf, it } from "vitest";
import type { MockedCatalyst } from "../support/mock.ts";
import { reportId, weeklyReportId } from "../support/samples.ts";
import { flat, type ReportRow } from "../support/types.ts";

export function reports({ client, document }: MockedCatalyst): void {
  describe("reports", () => {
    it("give rows whose columns are the report's own", async () => {
      const { data } = await client.GET("/api/reports", { params: { query: { reportId } } });
      expectTypeOf(flat(data)).toEqualTypeOf<ReportRow[] | undefined>();
      expectTypeOf(data?.[0]?.["Any other column"]).toBeUnknown();
      expect(data).toEqual(document.example("GET /api/reports", 200, "behaviourTotals"));
      expect(data).toEqual([{ Name: "Scratching", Sum: 400, Average: 4, Measurement: "count" }]);
    });

    it("take the dates and the student of the vendor's sample call, and an id in upper case", async () => {
      const query = {
        reportId: reportId.toUpperCase(),
        startDate: "2013-06-01",
        endDate: "2016-08-09",
        studentId: "362c71d8-d2f1-47e0-9dcb-52484a918050",
      };
      const { data, response } = await client.GET("/api/reports", { params: { query } });
      expectTypeOf(flat(data)).toEqualTypeOf<ReportRow[] | undefined>();
      expect(Object.fromEntries(new URL(response.url).searchParams)).toEqual(query);
      expect(data).toHaveLength(1);
    });

    it("take any further parameter under its own name", async () => {
      const { data, response } = await client.GET("/api/reports", {
        params: {
          query: { reportId: weeklyReportId, reportParameters: { weekEndingDate: "2016-08-07" } },
        },
      });
      expectTypeOf(flat(data)).toEqualTypeOf<ReportRow[] | undefined>();
      const { search } = new URL(response.url);
      expect(search).toBe(`?reportId=${weeklyReportId}&weekEndingDate=2016-08-07`);
      expect(Object.keys(data?.[0] ?? {})).toEqual(["User", "Hours", "Sessions"]);
    });
  });
}
