import type { VendorRules } from "@carespec/document";

const source = "https://apidoc.mystrength.com/view/metadata/RznELK3L";

const documented = { status: "documented", source, enforced: true } as const;
const inferred = { status: "inferred", source, enforced: true } as const;

const lists = ["listUsers", "listActivities", "listAssessments"];

export default {
  missingToken: {
    ...documented,
    section: "Paging Parameters",
    rule: "Every request carries the session's token as x-session-token.",
    ours: "The 401, and that logging in and renewing need none.",
  },
  unknownToken: {
    ...inferred,
    rule: "A token that no login gave gets 401.",
  },
  sessionExpired: {
    ...inferred,
    rule: "A session token is good for 30 minutes.",
  },
  wrongPassword: {
    ...documented,
    section: "Authentication",
    rule: "Access takes two factors; the first is the account's e-mail address and password.",
    ours: "The operation, and the 401.",
    operations: ["createSession"],
  },
  wrongCode: {
    ...documented,
    section: "Authentication",
    rule: "The second factor is a TOTP code of the account's shared secret.",
    ours: "Six digits, 30 seconds, SHA-1, one step of drift, and the 401.",
    operations: ["createSession"],
  },
  replayedCode: {
    ...inferred,
    rule: "A code is good for one login, and so is none before it.",
    operations: ["createSession"],
  },
  refreshToken: {
    ...inferred,
    rule: "A refresh token is good for one renewal within 24 hours.",
    operations: ["renewSession"],
  },
  json: {
    ...inferred,
    rule: "A body that is not JSON gets 400.",
  },
  since: {
    ...documented,
    section: "Paging Parameters",
    rule: "since, in milliseconds since 1970, limits a list to records that were modified since then.",
    ours: "That the moment itself counts.",
    operations: lists,
  },
  sinceDate: {
    ...documented,
    section: "Paging Parameters",
    rule: "sinceDate, as YYYY-MM-DD, does so from midnight in the central time zone.",
    ours: "That the zone is America/Chicago, and that the later of both parameters counts.",
    operations: lists,
  },
  pages: {
    ...documented,
    section: "Paging Parameters",
    rule: "A page has the records from page × limit to (page + 1) × limit; page is 0 and limit 10000 by default.",
    operations: lists,
  },
  invalidParameter: {
    ...inferred,
    rule: "A parameter that is empty, no number or no date gets 400.",
    operations: lists,
  },
  notFound: {
    ...inferred,
    rule: "A path that names no record gets 404.",
  },
  separateChannels: {
    ...documented,
    section: "Authentication",
    rule: "Password and shared secret are handed over on separate channels.",
    enforced: false,
    because: "it happens before the first request.",
  },
  partnerToken: {
    ...documented,
    section: "Environment partner_api_documentation",
    rule: "The published environment has a variable x-partner-token.",
    enforced: false,
    because: "no text says where it is sent; requests with and without it are taken.",
  },
  recordsExist: {
    ...inferred,
    rule: "A referral names settings that exist.",
    operations: ["createReferral"],
    enforced: false,
    because: "no operation lists settings: any referral_settings_id is taken.",
  },
} satisfies VendorRules;
