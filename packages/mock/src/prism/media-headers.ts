/** No media type in use is as long; a longer one costs Prism's parsers much time. */
const LONGEST = 256;

/** A quoted text, or a `;` that no parameter follows, which HTTP allows and Prism cannot parse. */
const EMPTY_PARAMETER = /"(?:[^"\\]|\\.)*"|;[ \t]*(?=[;,]|$)/g;

/** A bare `*`, which Java's `HttpURLConnection` sends in `Accept` and Prism cannot parse. */
const BARE_STAR = /(^|,)[ \t]*\*[ \t]*(?=[,;]|$)/g;

/** Which header holds a media type that is too long to be read. */
export function tooLongMediaType(headers: Record<string, string>): string | undefined {
  const { accept = "", "content-type": contentType = "" } = headers;
  if (contentType.length > LONGEST) {
    return `Content-Type is longer than ${LONGEST} characters`;
  }
  if (accept.length > LONGEST && accept.split(",").some((range) => range.length > LONGEST)) {
    return `Accept has a media type that is longer than ${LONGEST} characters`;
  }
  return undefined;
}

/** The headers with media types as Prism can read them; the same headers where nothing differs. */
export function withReadableMediaTypes(headers: Record<string, string>): Record<string, string> {
  const { accept, "content-type": contentType } = headers;
  const readableAccept = accept && withoutEmpty(accept).replace(BARE_STAR, "$1*/*");
  const readableType = contentType && withoutEmpty(contentType);
  if (readableAccept === accept && readableType === contentType) return headers;
  return {
    ...headers,
    ...(readableAccept !== undefined && { accept: readableAccept }),
    ...(readableType !== undefined && { "content-type": readableType }),
  };
}

function withoutEmpty(text: string): string {
  if (!text.includes(";")) return text;
  return text.replace(EMPTY_PARAMETER, (found) => (found.startsWith('"') ? found : ""));
}

/** A range of all media types, and its weight. */
const ALL_TYPES = /^\s*\*(?:\/\*)?\s*(?:;|$)/;
const WEIGHT = /;\s*q\s*=\s*([^;]*)/i;

/** Whether a range has a weight above 0. A weight may be no number. */
function isWanted(range: string): boolean {
  return Number(WEIGHT.exec(range)?.[1] ?? 1) > 0;
}

/**
 * An Accept without the range that refuses the rest: what no range names is not acceptable anyway.
 * Prism takes that range for a wish, and answers without a body and a media type.
 */
export function withoutRefusedRest(headers: Record<string, string>): Record<string, string> {
  const { accept } = headers;
  if (!accept?.includes("*")) return headers;
  const ranges = accept.split(",");
  // Vendors answer in JSON: who refuses that, and takes all the rest, gets nothing either.
  const refusesJson = ranges.some(
    (range) => /^\s*application\/json\b/i.test(range) && !isWanted(range),
  );
  const wanted = ranges.filter(
    (range) => !(ALL_TYPES.test(range) && (refusesJson || !isWanted(range))),
  );
  if (wanted.length === ranges.length) return headers;
  return { ...headers, accept: wanted.join(",") || "none/none" };
}
