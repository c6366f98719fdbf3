/** Replaces a value that is not shown. */
const REDACTED = "[redacted]";

/** Hides what a document marks as sensitive. */
export interface Redact {
  headers(headers: Headers | Record<string, string>): Record<string, string>;
  /** An address with the path template instead of its path and without sensitive values. */
  url(url: string, template: string): string;
}

/** @param sensitive - names in lower case */
export function createRedact(sensitive: readonly string[]): Redact {
  const hide = (name: string, value: string) =>
    sensitive.includes(name.toLowerCase()) || /cookie/i.test(name) ? REDACTED : value;

  return {
    headers: (headers) =>
      Object.fromEntries(
        [...new Headers(headers)].map(([name, value]) => [name, hide(name, value)]),
      ),
    url(url, template) {
      const { origin, searchParams } = new URL(url);
      const query = [...searchParams].map(([name, value]) => `${name}=${hide(name, value)}`);
      return origin + template + (query.length > 0 ? `?${query.join("&")}` : "");
    },
  };
}
