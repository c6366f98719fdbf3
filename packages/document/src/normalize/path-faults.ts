/** Why no request can have a path; `undefined` where one can. */
export function faultOfPath(path: string): string | undefined {
  if (!path.startsWith("/")) return "a path begins with a slash: write it so.";
  const sign = /[?#]/.exec(path.replaceAll(/\{[^{}]*\}/g, ""))?.[0];
  if (sign === "?") return "a path has no query: declare a parameter with `in: query` instead.";
  if (sign === "#") return "a path has no fragment, which no request sends: leave it out.";
  if (/[{}]/.test(path.replaceAll(/\{[^{}]+\}/g, ""))) {
    return "its braces do not enclose names: write each parameter as `{name}`.";
  }
  // `fetch` takes them for steps, and would call another path.
  if (/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path))
    return "a path has no segments `.` or `..`: leave them out.";
  return /[\\\p{Cc}]/u.test(path) ? "a path has no backslashes and control characters." : undefined;
}
