import { CREDENTIALS } from "./credential-shapes.ts";

/** A credential that a text holds. */
export interface FoundSecret {
  /** What it looks like, for example "a token of GitHub". */
  what: string;
  secret: string;
}

/** The member of an example whose value opens something, by its name. */
const SECRET_MEMBER = /(^|[a-z_-])(pass(word|wd|phrase)?|pwd|secret|api[_-]?key|token)$/i;

/** Values that plainly stand for something else: `<token>`, `${secret}`, `your-password`, `****`. */
const PLACEHOLDER = /^(<.*>|\$?\{.*\}|\*+|x+|\.+|string|(your|my|some|example|sample)[-_ ].*)$/i;

/** A random text has about four bits in each character; words and ids have fewer. */
const RANDOM_BITS = 4;

/**
 * Finds the credentials in a text.
 *
 * @param member - the name of the member that the text is the value of, in an example
 */
export function secretsIn(text: string, member = ""): FoundSecret[] {
  for (const [what, pattern] of CREDENTIALS) {
    const found = text.match(new RegExp(pattern, `g${pattern.flags}`));
    if (found) return [...new Set(found)].map((secret) => ({ what, secret }));
  }
  if (SECRET_MEMBER.test(member) && /^\S{6,}$/.test(text) && !isNoSecret(text)) {
    return [{ what: `a value for ${member}`, secret: text }];
  }
  const words = withoutPaths(text).match(/[A-Za-z0-9+/_-]{32,}={0,2}/g) ?? [];
  return words.filter(isRandom).map((secret) => ({ what: "a random key", secret }));
}

/** Whether a text stands for something else, or is a code of a few digits, which opens nothing later. */
function isNoSecret(text: string): boolean {
  return PLACEHOLDER.test(text) || /^\d{6,8}$/.test(text);
}

/** Without the paths of URLs, whose long names are no keys; a query stays. */
function withoutPaths(text: string): string {
  return text.replaceAll(/https?:\/\/[^\s?]+/g, "");
}

function isRandom(text: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(text)).length;
  const isPath = /[/_-]/.test(text) && text.split(/[/_-]/).every((word) => word.length < 24);
  return kinds === 3 && !isPath && bitsOf(text) >= RANDOM_BITS;
}

/** The entropy of a text in bits for each character. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()]
    .map((count) => count / text.length)
    .reduce((bits, share) => bits - share * Math.log2(share), 0);
}
