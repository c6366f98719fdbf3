import type { VendorData } from "@carespec/mock-kit";
import type { Content, User } from "./collections.ts";

/** When the printed records were last modified: the day on which the vendor's page was published. */
const PUBLISHED = 1_546_896_901_000;

/**
 * When the invented records were last modified, in US Central Time. Pairs lie around midnights at
 * which `sinceDate` cuts: of the vendor's sample date and of the days on which clocks change.
 */
const MODIFIED = [
  "2016-07-04T09:30:00.000-05:00",
  "2016-12-31T23:59:59.999-06:00",
  "2017-01-01T00:00:00.000-06:00",
  "2017-02-14T12:00:00.000-06:00",
  "2017-03-11T23:59:59.999-06:00",
  "2017-03-12T00:00:00.000-06:00",
  "2017-03-12T23:59:59.999-05:00",
  "2017-03-13T00:00:00.000-05:00",
  "2017-06-21T18:45:00.000-05:00",
  "2017-11-04T23:59:59.999-05:00",
  "2017-11-05T00:00:00.000-05:00",
  "2017-11-05T23:59:59.999-06:00",
  "2017-11-06T00:00:00.000-06:00",
  "2018-01-15T08:00:00.000-06:00",
  "2018-04-01T08:00:00.000-05:00",
  "2018-06-15T08:00:00.000-05:00",
  "2018-07-15T08:00:00.000-05:00",
  "2018-08-15T08:00:00.000-05:00",
  "2018-09-15T08:00:00.000-05:00",
  "2018-10-15T08:00:00.000-05:00",
  "2018-11-15T08:00:00.000-06:00",
  "2018-12-15T08:00:00.000-06:00",
  "2018-12-26T15:35:01.000-06:00",
  "2019-01-06T15:35:01.000-06:00",
].map((moment) => Date.parse(moment));

const users: User[] = MODIFIED.map((modified, index) => ({
  id: 20_001 + index,
  member_id: `sample_member_id_${String(index + 1).padStart(7, "0")}`,
  access_code: index % 2 === 0 ? "some_access_code" : "sample_access_code_2",
  modified,
}));

const activities: Content[] = MODIFIED.slice(0, 13).map((modified, index) => ({
  id: 2_001 + index,
  url: `sample-activity-${index + 1}`,
  modified,
}));

const assessments: Content[] = MODIFIED.slice(0, 5).map((modified, index) => ({
  id: 2 + index,
  url: `sample-assessment-${index + 1}`,
  modified,
}));

/** The values that the vendor prints come first, then invented ones. */
export const data: VendorData = {
  users: [
    {
      id: 12_345,
      member_id: "some_member_id_1234567",
      access_code: "some_access_code",
      modified: PUBLISHED,
    },
    ...users,
  ],
  activities: [{ id: 1_532, url: "dep1a1", modified: PUBLISHED }, ...activities],
  assessments: [{ id: 1, url: "phq9", modified: PUBLISHED }, ...assessments],
  referrals: [],
};
