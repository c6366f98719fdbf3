import { hasCredential } from "@carespec/document";

/** Letters, digits and what joins them: the form of a name in JSON, of a header or a parameter. */
const IDENTIFIER = /^[A-Za-z_$@][A-Za-z0-9_$.[\]-]{0,63}$/;

/**
 * Whether a text reads like a name that a programmer gave, and not like somebody's data: no address, no
 * number, no token, no words with spaces.
 */
export function isNameLike(text: string): boolean {
  return IDENTIFIER.test(text) && !looksLikeValue(text);
}

/**
 * A name of traffic as a report may show it: the name itself where it reads like one, otherwise what kind
 * of text it is. Keys of maps, parts of paths and parameters may hold anything.
 */
export function shownName(text: string): string {
  return isNameLike(text) ? text : `(${kindOfText(text)})`;
}

/** A media type as a report may show it; its parts are names, joined by dots, `+` and minus. */
export function shownMediaType(type: string): string {
  const isPlain =
    /^[a-z]+\/[a-z\d.+-]+$/.test(type) &&
    !hasCredential(type) &&
    type.split(/[/.+-]/).every(isNameLike);
  return isPlain ? type : "a media type that is not shown";
}

/** A host as a report may show it; numbers are those of addresses and ports. */
export function shownHost(host: string): string {
  if (hasCredential(host)) return "(hidden)";
  const parts = host.split(/([.:-])/);
  const isPlain = (part: string) => /^([.:-]|\d{0,5}|\[|\])$/.test(part) || isNameLike(part);
  return parts.map((part) => (isPlain(part) ? part : "(hidden)")).join("");
}

/** What a text is, without telling it. */
export function kindOfText(text: string): string {
  if (/[\uE000\uE001]|\{\{/.test(text)) return "a variable";
  if (/^-?\d+(\.\d+)?$/.test(text)) return "a number";
  if (/^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(text)) return "a UUID";
  if (/^[^@\s]+@[^@\s]+$/.test(text)) return "an e-mail address";
  if (/^eyJ[\w-]*\./.test(text)) return "a JWT";
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(text)) return "a URL";
  if (/^\d{4}-\d\d-\d\d/.test(text)) return "a date";
  return `a text of ${text.length} characters`;
}

function looksLikeValue(text: string): boolean {
  if (hasCredential(text)) return true;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (digits > 4 || /[\da-f]{16,}/i.test(text)) return true;
  // Digits between letters, as in tokens; `address1` and `line2Text` have one group.
  const groups = text.match(/\d+/g)?.length ?? 0;
  if (groups > 2 || (groups > 1 && text.length > 9)) return true;
  const longest = Math.max(...text.split(/[-_.[\]]|(?=[A-Z][a-z])/).map(({ length }) => length));
  return longest > 28;
}
