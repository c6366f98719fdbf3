const YEAR = String.raw`\d{4}`;
const LEAP_YEAR = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const MONTH_DAY = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "02-(?:0[1-9]|1\\d|2[0-8])",
].join("|");
const TIME = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?`;

/**
 * Formats of the OpenAPI Format Registry that ajv-formats lacks, by name. They are regular
 * expressions, so that ajv can write them into generated code. `date-time-local` is an existing day
 * and a time without an offset, such as `2014-11-05T14:05:12`.
 */
export const registryFormats: Readonly<Record<string, RegExp>> = {
  "date-time-local": new RegExp(`^(?:${YEAR}-(?:${MONTH_DAY})|${LEAP_YEAR}-02-29)T${TIME}$`),
};
