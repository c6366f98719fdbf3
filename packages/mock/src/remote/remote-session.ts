import { UserError } from "@carespec/command";
import type { SessionHandle } from "../control/session-handle.ts";
import { compare } from "../expect/compare.ts";
import { expectSoon } from "../expect/expect-soon.ts";
import { type Expectation, UnexpectedRequests, type Verification } from "../expect/expectation.ts";
import { errorOfUnexpected } from "../expect/unexpected.ts";
import { askControl, type ControlQuestion, type RemoteSession } from "./ask-control.ts";

/**
 * The handle of a session of a mock that runs elsewhere, over its control API. It does what the handle of a
 * mock in this process does; only what cannot be sent as JSON, such as `expect.any(String)`, is refused.
 */
export function openRemoteSession(at: RemoteSession): SessionHandle {
  const ask = <Answer = void>(question: ControlQuestion) => askControl<Answer>(at, question);
  const post = <Answer = void>(route: string, body: unknown) =>
    ask<Answer>({ method: "POST", route, body });
  const remove = (route: string, id?: string) =>
    ask({ method: "DELETE", route, query: { ...(id && { id }) } });
  const member = async <Value>(route: string, name: string): Promise<Value> =>
    (await ask<Record<string, Value>>({ route }))[name] as Value;

  const handle: SessionHandle = {
    session: at.session,
    reset: (vendors) => post("reset", vendors && { vendors }),
    seed: (data) => post("seed", data),
    export: (vendor) => ask({ route: "export", query: { vendor } }),
    exportAll: () => ask({ route: "export", query: { include: "all" } }),
    clock: () => ask({ route: "clock" }),
    changeClock: (change) => post("clock", change),
    resetClock: () => remove("clock"),
    random: () => ask({ route: "random" }),
    async seedRandom(seed) {
      if (seed !== undefined) return ask({ method: "PUT", route: "random", body: { seed } });
      await remove("random");
      return handle.random();
    },
    faults: () => member("faults", "faults"),
    addFault: (fault) => post("faults", fault),
    removeFaults: (id) => remove("faults", id),
    preferences: () => member("preferences", "preferences"),
    setPreferences: (preferences) =>
      ask({ method: "PUT", route: "preferences", body: { preferences } }),
    addScript: (script) => post("scripts", script),
    script: (operation, steps, more) => handle.addScript({ ...more, operation, steps }),
    scripts: () => member("scripts", "scripts"),
    removeScripts: (id) => remove("scripts", id),
    states: () => member("scripts", "states"),
    setStates: (states) => post("states", states),
    requests: async (filter) => (await handle.journal(filter)).requests,
    journal: (filter) => ask({ route: "requests", query: { ...filter } }),
    clearRequests: () => remove("requests"),
    har: (filter) => ask({ route: "har", query: { ...filter } }),
    fixture: () => ask({ route: "fixture" }),
    verify: async (expectation) => post<Verification>("verify", sendable(expectation)),
    expectRequest: (expectation, waiting) =>
      expectSoon(async () => {
        const { passed, message = "", nearest } = await handle.verify(expectation);
        if (!passed) throw new UnexpectedRequests(message, nearest);
        const requests = await handle.requests();
        return requests.filter((entry) => compare(expectation, entry).length === 0);
      }, waiting),
    allow: (refusal) => post("allowed", refusal),
    allowed: () => member("allowed", "allowed"),
    removeAllowed: () => remove("allowed"),
    unexpected: () => member("unexpected", "requests"),
    async expectNoneRefused() {
      const error = errorOfUnexpected(await handle.unexpected());
      if (error) throw error;
    },
  };
  return handle;
}

/** @throws UserError for a matcher of a test runner, which JSON cannot carry */
function sendable(expectation: Expectation): Expectation {
  JSON.stringify(expectation, (_, value) => {
    if (typeof value?.asymmetricMatch !== "function") return value;
    const remedy = "give a value, or leave the member out";
    throw new UserError(`a matcher cannot be sent to a mock that runs elsewhere: ${remedy}`);
  });
  return expectation;
}
