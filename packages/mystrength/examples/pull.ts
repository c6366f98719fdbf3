// Pulls the members that have changed since the last run into a folder, one file each. A run that is
// killed goes on at the page that was not stored: nothing is lost, and each member is stored once.
//
//   npm start
//   node packages/mystrength/examples/pull.ts /tmp/members

import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Checkpoint,
  createMyStrengthClient,
  type StoredToken,
  type TokenStore,
  walkSince,
} from "@carespec/mystrength";

/** A member, of which only the id is relied on. */
interface Member {
  id: number;
}

/** Writes beside the file and moves it there: whoever reads it finds the old value or the new one. */
async function save(file: string, value: unknown): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(value), { flush: true, mode: 0o600 });
  await rename(`${file}.new`, file);
}

async function load<Value>(file: string): Promise<Value | undefined> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}

const [folder = "members"] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const checkpointFile = join(folder, "checkpoint.json");
const sessionFile = join(folder, "session.json");

// A one-time code logs in once: the next start takes over the session.
const store: TokenStore = {
  get: () => load<StoredToken>(sessionFile),
  set: (_, token) => save(sessionFile, token),
};

const baseUrl = process.env.MYSTRENGTH_URL ?? "http://127.0.0.1:4010/mystrength";
const email = "partner_svc_account@partner.com"; // the mock's demo credentials
const client = createMyStrengthClient({
  baseUrl,
  email,
  password: "AC0mpl3XP@$$Wor6",
  totpSecret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ",
  session: { store, key: email },
  async login({ password, totpCode }) {
    const body = JSON.stringify({ email_address: email, password, mfa_token: totpCode });
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(`${baseUrl}/sessions`, { method: "POST", headers, body });
    const { ok, status, headers: answered } = response;
    if (!ok) throw Object.assign(new Error("login refused"), { status, headers: answered });
    const { session_token } = (await response.json()) as { session_token: string };
    return { sessionToken: session_token };
  },
});

let stored = 0;
const last = (await load<Checkpoint>(checkpointFile)) ?? { since: 0 };
const pages = (own: { query: { since: number } }) =>
  client.pages<Member>("/users", { ...own, query: { ...own.query, limit: 5 } });
for await (const { items, checkpoint } of walkSince(pages, last)) {
  // First the members, under their ids, so that a page which comes again changes nothing; then how
  // far the pull has come. The other way round a crash between the two would lose a page.
  for (const member of items) await save(join(folder, `member-${member.id}.json`), member);
  await save(checkpointFile, checkpoint);
  stored += items.length;
}
console.log(`stored ${stored} members`);
