import type {
  AllowedRefusal,
  Clock,
  ClockChange,
  Coverage,
  Fault,
  FaultWrite,
  Health,
  MockData,
  Preference,
  Random,
  Script,
  ScriptWrite,
  VendorListing,
} from "./types.ts";

/** Whose control API it is, in which session, and the token that it asks for. */
export interface Access {
  root: string;
  session: string;
  token: string | undefined;
}

/** What the mock said to a request that it refused, or why it could not be asked. */
export class ControlProblem extends Error {
  override name = "ControlProblem";
  /** The status; 0 where no answer came. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The headers of every request to control. */
export function accessHeaders({ session, token }: Access): Record<string, string> {
  return {
    "x-mock-session": session,
    ...(token === undefined ? {} : { "x-mock-control-token": token }),
  };
}

/** An archive, as far as the console reads it. */
export interface Har {
  log: { entries: { _mock?: { id?: string } }[] };
}

/** A part of the control API that a request names, and what it sends. */
export interface Ask {
  query?: Record<string, string | undefined>;
  body?: unknown;
}

/** The operations of the control API that the console uses. Each rejects with {@link ControlProblem}. */
export function createControl(access: () => Access) {
  async function ask(method: string, path: string, { query = {}, body }: Ask = {}) {
    const now = access();
    const url = new URL(`__mock/${path}`, now.root);
    for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
    const headers = accessHeaders(now);
    if (body !== undefined) headers["content-type"] = "application/json";
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const response = await fetch(url, init).catch(() => {
      throw new ControlProblem(0, "The mock does not answer: is it still running?");
    });
    if (!response.ok) throw await problemOf(response);
    return response;
  }
  const json = async <Result>(method: string, path: string, sent?: Ask): Promise<Result> =>
    (await ask(method, path, sent)).json();
  const done = async (method: string, path: string, sent?: Ask) => {
    await ask(method, path, sent);
  };

  return {
    health: () => json<Health>("GET", "health"),
    vendors: () => json<{ vendors: VendorListing[] }>("GET", "vendors"),
    sessions: () => json<{ sessions: { session: string }[] }>("GET", "sessions"),
    reset: (body: { vendors?: string[]; all?: true } = {}) => done("POST", "reset", { body }),
    data: (vendor?: string) => json<MockData>("GET", "export", { query: { vendor } }),
    wholeSession: () => json<MockData>("GET", "export", { query: { include: "all" } }),
    seed: (body: unknown) => done("POST", "seed", { body }),
    clock: () => json<Clock>("GET", "clock"),
    changeClock: (body: ClockChange) => json<Clock>("POST", "clock", { body }),
    resetClock: () => done("DELETE", "clock"),
    random: () => json<Random>("GET", "random"),
    seedRandom: (seed: string) => json<Random>("PUT", "random", { body: { seed } }),
    resetRandom: () => done("DELETE", "random"),
    faults: () => json<{ faults: Fault[] }>("GET", "faults"),
    addFault: (body: FaultWrite) => json<Fault>("POST", "faults", { body }),
    removeFaults: (id?: string) => done("DELETE", "faults", { query: { id } }),
    preferences: () => json<{ preferences: Preference[] }>("GET", "preferences"),
    setPreferences: (preferences: Preference[]) =>
      done("PUT", "preferences", { body: { preferences } }),
    scripts: () => json<{ scripts: Script[]; states: Record<string, string> }>("GET", "scripts"),
    addScript: (body: ScriptWrite) => json<Script>("POST", "scripts", { body }),
    removeScripts: (id?: string) => done("DELETE", "scripts", { query: { id } }),
    har: (query: Record<string, string | undefined>) => json<Har>("GET", "har", { query }),
    unexpected: () => json<{ requests: { id: string }[] }>("GET", "unexpected"),
    allowed: () => json<{ allowed: AllowedRefusal[] }>("GET", "allowed"),
    allow: (body: AllowedRefusal) => done("POST", "allowed", { body }),
    removeAllowed: () => done("DELETE", "allowed"),
    clearRequests: () => done("DELETE", "requests"),
    coverage: (session?: string) => json<Coverage>("GET", "coverage", { query: { session } }),
    coverageText: async (format: string, session?: string) =>
      (await ask("GET", "coverage", { query: { format, session } })).text(),
    resetCoverage: () => done("DELETE", "coverage"),
  };
}

/** The problem in the words of the mock's answer. */
export async function problemOf(response: Response): Promise<ControlProblem> {
  const text = await response.text().catch(() => "");
  let detail: unknown;
  try {
    detail = JSON.parse(text).detail;
  } catch {
    detail = undefined;
  }
  const words = typeof detail === "string" ? detail : `The mock answered ${response.status}.`;
  return new ControlProblem(response.status, words);
}
