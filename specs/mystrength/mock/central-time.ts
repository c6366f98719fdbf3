const MINUTE_MS = 60_000;

const centralTime = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/Chicago",
  timeZoneName: "longOffset",
});

/**
 * The moment at which a day begins in US Central Time, daylight saving time included. The vendor
 * says "midnight central time zone"; that this is the United States' zone, and that it follows
 * daylight saving time, is inferred.
 *
 * @param date - an existing day, as `YYYY-MM-DD`
 */
export function centralMidnight(date: string): number {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  // UTC's midnight is the evening before in Chicago. Clocks there change at two in the morning, so
  // the evening's offset is still that of midnight, even on a day that changes it.
  return utcMidnight - offsetMs(utcMidnight);
}

/** What Chicago's clocks add to UTC, for example -6 hours. */
function offsetMs(moment: number): number {
  const text = centralTime.format(moment);
  const [, sign, hours, minutes, seconds = 0] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  const total = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1_000;
  return sign === "-" ? -total : total;
}
