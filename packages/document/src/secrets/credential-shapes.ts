/**
 * What well-known credentials look like: what they are, how they begin, and what follows in a whole one. This
 * is the only list; lint, the lint of flows and reports of traffic read it.
 */
const SHAPES: readonly [what: string, beginning: string, rest: string][] = [
  ["a private key", "-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----", ""],
  ["an access key of AWS", "(?:AKIA|ASIA)[0-9A-Z]{16}", "\\b"],
  ["a key of Stripe", "[prs]k_(?:live|test)_", "[0-9A-Za-z]{10,}\\b"],
  ["a secret of a webhook", "whsec_", "[0-9A-Za-z+/]{16,}={0,2}"],
  ["a token of GitHub", "gh[pousr]_[0-9A-Za-z]{8}", "[0-9A-Za-z]{22,}\\b"],
  ["a token of GitHub", "github_pat_", "\\w{30,}\\b"],
  ["a token of GitLab", "gl(?:pat|dt|rt|ptt|ft|soat|cbt|imt|agent|oas)-[\\w-]{8}", "[\\w-]{12,}"],
  ["a token of npm", "npm_[0-9A-Za-z]{8}", "[0-9A-Za-z]{22,}\\b"],
  ["a token of Slack", "xox[abeoprs]-", "[\\w-]{10,}"],
  ["a token of Slack", "xapp-\\d", "-[\\w-]{10,}"],
  ["a key of Google", "AIza[\\w-]{8}", "[\\w-]{27}"],
  ["a token of Google", "ya29\\.", "[\\w-]{20,}"],
  ["a key of SendGrid", "SG\\.[\\w-]{16}", "[\\w-]*\\.[\\w-]{16,}"],
  ["a token of Hugging Face", "hf_[A-Za-z]{8}", "[A-Za-z0-9]{20,}\\b"],
  ["a token of DigitalOcean", "dop_v1_", "[0-9a-f]{40,}"],
  ["a token of Shopify", "shp(?:at|ca|pa|ss)_", "[0-9a-fA-F]{20,}"],
  ["a JSON Web Token", "eyJ[\\w-]{4}", "[\\w-]{4,}\\.[\\w-]{8,}\\.?[\\w-]*"],
];

/** A credential of no product, which has no beginning of its own. */
const OTHERS: readonly [what: string, pattern: RegExp][] = [
  ["credentials in a URL", /\b[a-z][a-z0-9+.-]*:\/\/[^\s/?#:@<{]+:[^\s/?#@<{]+@/i],
  ["a bearer token", /\bBearer +(?![<{$])[\w.~+/-]{16,}=*/i],
  ["credentials of HTTP Basic", /\bBasic +(?=\S*[\d=])[A-Za-z0-9+/]{12,}={0,2}(?![\w+/])/],
];

/** What a whole credential looks like; the first one that fits gives its name. */
export const CREDENTIALS: readonly [what: string, pattern: RegExp][] = [
  ...SHAPES.map(([what, beginning, rest]) => {
    const start = /^\w|^\(|^\[/.test(beginning) ? "\\b" : "";
    return [what, new RegExp(`${start}${beginning}${rest}`)] as [string, RegExp];
  }),
  ...OTHERS,
];

// In small letters, too: names of headers are shown so.
const BEGINNING = new RegExp(
  `(^|[^A-Za-z0-9])(${SHAPES.map(([, beginning]) => beginning).join("|")})`,
  "i",
);

/** Capitals and digits, as in the ids of keys. */
const KEY_ID = /(?=[A-Z]*\d)[A-Z\d]{16,}/;

/** Whether a text has a well-known credential in it, or what one begins with. */
export function hasCredential(text: string): boolean {
  return (
    BEGINNING.test(text) || KEY_ID.test(text) || OTHERS.some(([, pattern]) => pattern.test(text))
  );
}
