import { useEffect, useState } from "preact/hooks";
import type { Clock, ClockChange } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { Field } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";

const STEPS = [
  ["1 minute", 60_000],
  ["31 minutes", 1_860_000],
  ["1 hour", 3_600_000],
  ["1 day", 86_400_000],
] as const;

/** The session's time, and what moves or stops it. */
export function ClockView() {
  const { control, versions, session } = useConsole();
  const { value, problem, reload } = useLoaded(
    async () => ({ clock: await control.clock(), readAt: Date.now() }),
    [versions.steering.value],
  );
  const action = useAction();

  async function run(work: () => Promise<unknown>, done: string): Promise<void> {
    await action.run(work, done);
    reload();
  }
  const change = (what: ClockChange, done: string) => run(() => control.changeClock(what), done);
  const isFrozen = value?.clock.frozen ?? false;

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const at = new Date(`${form.get("at")}Z`);
    if (Number.isNaN(at.getTime())) return;
    void change({ freezeAt: at.toISOString() }, `The clock stands at ${at.toISOString()}`);
  }

  return (
    <>
      <div class="view-head">
        <h1>Clock</h1>
      </div>
      <p class="lead">
        The time of the session <code>{session.value}</code>. Tokens and codes of its mocks expire
        by it.
      </p>
      <Problem of={problem ?? action.problem} />
      {value && <Face clock={value.clock} readAt={value.readAt} />}
      <div class="card">
        <h2>Move</h2>
        <p class="actions">
          {STEPS.map(([text, advanceMs]) => (
            <button
              key={text}
              type="button"
              onClick={() => change({ advanceMs }, `The clock is ${text} ahead of before`)}
            >
              {`+ ${text}`}
            </button>
          ))}
        </p>
        <h2>Stop</h2>
        <p class="actions">
          <button
            type="button"
            onClick={() =>
              change({ freeze: !isFrozen }, isFrozen ? "The clock runs" : "The clock stands")
            }
          >
            {isFrozen ? "Let it run from here" : "Stop it now"}
          </button>
        </p>
        <form class="fields" onSubmit={submit}>
          <Field label="Stop it at (UTC)">
            <input name="at" type="datetime-local" step="1" required />
          </Field>
          <button type="submit">Stop there</button>
        </form>
        <h2>Undo</h2>
        <p class="actions">
          <button
            type="button"
            onClick={() => run(control.resetClock, "The clock is the machine's again")}
          >
            Back to the machine's clock
          </button>
        </p>
      </div>
    </>
  );
}

function Face({ clock: { now, frozen, offsetMs }, readAt }: { clock: Clock; readAt: number }) {
  const [tick, setTick] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const time = Date.parse(now) + (frozen ? 0 : Math.max(0, tick - readAt));
  const text = new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
  return (
    <p class="face">
      <time dateTime={text}>{text.replace("T", " ").replace("Z", "")}</time>
      <span>
        UTC, {frozen ? "stopped" : "running"}
        {Math.abs(offsetMs) > 1_000 && !frozen && `, ${apart(offsetMs)}`}
      </span>
    </p>
  );
}

function apart(offsetMs: number): string {
  const seconds = Math.round(Math.abs(offsetMs) / 1_000);
  const units = [
    ["d", 86_400],
    ["h", 3_600],
    ["min", 60],
    ["s", 1],
  ] as const;
  let rest = seconds;
  const parts = units.flatMap(([unit, length]) => {
    const count = Math.floor(rest / length);
    rest -= count * length;
    return count > 0 ? [`${count} ${unit}`] : [];
  });
  return `${parts.slice(0, 2).join(" ")} ${offsetMs > 0 ? "ahead of" : "behind"} this machine`;
}
