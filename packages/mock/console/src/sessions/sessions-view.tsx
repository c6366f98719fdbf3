import { useEffect, useState } from "preact/hooks";
import { useConsole } from "../state/console-state.ts";
import { Confirm } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { Contents } from "./contents.tsx";
import { RandomSeed } from "./random-seed.tsx";

/** How often the list of sessions is read: no event tells of a new one. */
const EVERY_MS = 3_000;

type Asked = "session" | "all" | { vendor: string };

/** The sessions, and what begins one again or fills it. */
export function SessionsView() {
  const state = useConsole();
  const { control, session, vendors, versions } = state;
  const tick = useTick();
  const { value, problem, reload } = useLoaded(control.sessions, [tick, versions.data.value]);
  const health = useLoaded(control.health, [tick]);
  const [asked, setAsked] = useState<Asked>();
  const action = useAction();

  async function reset(what: Asked): Promise<void> {
    const body =
      what === "all"
        ? { all: true as const }
        : what === "session"
          ? {}
          : { vendors: [what.vendor] };
    await action.run(() => control.reset(body), "Reset");
    state.readAgain();
    reload();
  }

  return (
    <>
      <div class="view-head">
        <h1>Sessions</h1>
        <p class="counts">
          {health.value &&
            `${health.value.held.sessions} of at most ${health.value.limits.sessions.toLocaleString("en-US")}`}
        </p>
      </div>
      <p class="lead">
        Each session has its own data, clock, faults and journal. A request names its session with{" "}
        <code>X-Mock-Session</code>; without it, the session is <code>default</code>.
      </p>
      <Problem of={problem ?? action.problem} />
      <ul class="sessions" aria-label="Sessions">
        {value?.sessions.map(({ session: id }) => (
          <li key={id}>
            <code>{id}</code>
            {id === session.value ? (
              <span class="mark">shown here</span>
            ) : (
              <button type="button" onClick={() => state.follow(id)}>
                Show <span class="hidden">{id}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {value?.sessions.length === 0 && <p class="empty">No session has been used yet.</p>}
      <div class="card">
        <h2>Begin again</h2>
        <p class="actions">
          <button type="button" onClick={() => setAsked("session")}>
            {`Reset the session ${session.value}…`}
          </button>
          {vendors.value.map(({ name }) => (
            <button key={name} type="button" onClick={() => setAsked({ vendor: name })}>
              {`Reset ${name}'s data…`}
            </button>
          ))}
          <button type="button" onClick={() => setAsked("all")}>
            Reset all sessions…
          </button>
        </p>
      </div>
      <Contents />
      <RandomSeed />
      {asked && (
        <Confirm
          {...questionOf(asked, session.value)}
          action="Reset"
          onConfirm={() => reset(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function questionOf(asked: Asked, session: string): { title: string; text: string } {
  if (asked === "all") {
    return {
      title: "Reset all sessions?",
      text: "All sessions are forgotten: data, clocks, faults and journals of every test that runs.",
    };
  }
  if (asked === "session") {
    return {
      title: `Reset ${session}?`,
      text: "The session begins again with the mock's data. Its clock, faults and journal are gone.",
    };
  }
  return {
    title: `Reset ${asked.vendor}'s data?`,
    text: `In the session ${session}, ${asked.vendor} begins again with the mock's data. All else stays.`,
  };
}

function useTick(): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((count) => count + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return tick;
}
