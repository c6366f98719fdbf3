/** What well-known credentials begin with; what follows is random. */
const BEGINNINGS = [
  "[prs]k_(live|test)_",
  "whsec_",
  "gh[pousr]_[0-9A-Za-z]{8}",
  "github_pat_",
  "gl(pat|dt|rt|ptt|ft|soat|cbt|imt|agent|oas)-[\\w-]{8}",
  "npm_[0-9A-Za-z]{8}",
  "xox[abeoprs]-",
  "xapp-\\d",
  "AIza[\\w-]{8}",
  "(AKIA|ASIA)[0-9A-Z]{16}",
  "SG\\.[\\w-]{16}",
  "hf_[A-Za-z]{8}",
  "dop_v1_",
  "shp(at|ca|pa|ss)_",
  "ya29\\.",
  "eyJ[\\w-]{4}",
];

// In small letters, too: names of headers are shown so.
const CREDENTIAL = new RegExp(`(^|[^A-Za-z0-9])(${BEGINNINGS.join("|")})`, "i");

/** Capitals and digits, as in the ids of keys. */
const KEY_ID = /(?=[A-Z]*\d)[A-Z\d]{16,}/;

/** Whether a text has the form of a well-known credential in it. */
export function hasCredential(text: string): boolean {
  return CREDENTIAL.test(text) || KEY_ID.test(text);
}
