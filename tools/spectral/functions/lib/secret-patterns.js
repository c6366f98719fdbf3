// @ts-check

/** What well-known credentials look like; the first one that fits gives its name. */
const PATTERNS = /** @type {[name: string, pattern: RegExp][]} */ ([
  ["a private key", /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
  ["an access key of AWS", /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ["a key of Stripe", /\b[sr]k_(?:live|test)_[0-9A-Za-z]{10,}\b/],
  ["a token of GitHub", /\b(?:gh[pousr]_[0-9A-Za-z]{30,}|github_pat_\w{30,})\b/],
  ["a token of GitLab", /\bglpat-[\w-]{20,}/],
  ["a token of npm", /\bnpm_[0-9A-Za-z]{30,}\b/],
  ["a token of Slack", /\bxox[abeoprs]-[\w-]{10,}/],
  ["a key of Google", /\bAIza[\w-]{35}/],
  ["a key of SendGrid", /\bSG\.[\w-]{16,}\.[\w-]{16,}/],
  ["a JSON Web Token", /\beyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/],
  ["credentials in a URL", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@<{]+:[^\s/?#@<{]+@/i],
  ["a bearer token", /\bBearer +(?![<{$])[\w.~+/-]{16,}=*/i],
  ["credentials of HTTP Basic", /\bBasic +(?=\S*[\d=])[A-Za-z0-9+/]{12,}={0,2}(?![\w+/])/],
]);

/** The member of an example whose value opens something, by its name. */
const SECRET_MEMBER = /(^|[a-z_-])(pass(word|wd|phrase)?|pwd|secret|api[_-]?key|token)$/i;

/** Values that plainly stand for something else: `<token>`, `${secret}`, `your-password`, `****`. */
const PLACEHOLDER = /^(<.*>|\$?\{.*\}|\*+|x+|\.+|string|(your|my|some|example|sample)[-_ ].*)$/i;

/** A random text has about four bits in each character; words and ids have fewer. */
const RANDOM_BITS = 4;

/**
 * The credentials in a text.
 *
 * @param {string} text
 * @param {string} [member] the name of the member that it is the value of, in an example
 * @returns {{ what: string, secret: string }[]}
 */
export function secretsIn(text, member = "") {
  for (const [what, pattern] of PATTERNS) {
    const found = text.match(new RegExp(pattern, `g${pattern.flags}`));
    if (found) return [...new Set(found)].map((secret) => ({ what, secret }));
  }
  if (SECRET_MEMBER.test(member) && /^\S{6,}$/.test(text) && !isNoSecret(text)) {
    return [{ what: `a value for ${member}`, secret: text }];
  }
  const words = withoutPaths(text).match(/[A-Za-z0-9+/_-]{32,}={0,2}/g) ?? [];
  return words.filter(isRandom).map((secret) => ({ what: "a random key", secret }));
}

/**
 * Whether a text stands for something else, or is a code of a few digits, which opens nothing later.
 *
 * @param {string} text
 */
const isNoSecret = (text) => PLACEHOLDER.test(text) || /^\d{6,8}$/.test(text);

/**
 * Without the paths of URLs, whose long names are no keys; a query stays.
 *
 * @param {string} text
 */
const withoutPaths = (text) => text.replaceAll(/https?:\/\/[^\s?]+/g, "");

/** @param {string} text */
function isRandom(text) {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(text)).length;
  const isPath = /[/_-]/.test(text) && text.split(/[/_-]/).every((word) => word.length < 24);
  return kinds === 3 && !isPath && bitsOf(text) >= RANDOM_BITS;
}

/**
 * The entropy of a text in bits for each character.
 *
 * @param {string} text
 */
function bitsOf(text) {
  const counts = new Map();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()]
    .map((count) => count / text.length)
    .reduce((bits, share) => bits - share * Math.log2(share), 0);
}
