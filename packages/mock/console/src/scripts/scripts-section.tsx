import { useState } from "preact/hooks";
import type { Script } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { JsonDialog } from "../ui/json-dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { ScriptForm } from "./script-form.tsx";
import { stepText, usedText } from "./steps.ts";

/** What is proposed where a script is written as JSON. */
const SAMPLE = { operation: "", steps: [{ fault: "status", status: 503 }, "normal"] };

/** Answers in turn: the session's scripts, and a form that adds to them. */
export function ScriptsSection() {
  const { control, versions } = useConsole();
  const { value, problem, reload } = useLoaded(control.scripts, [versions.steering.value]);
  const [isJson, setJson] = useState(false);
  const action = useAction();
  const scripts = value?.scripts ?? [];
  const states = Object.entries(value?.states ?? {});

  async function remove(id?: string): Promise<void> {
    const done = id === undefined ? "All scripts are removed" : "The script is removed";
    await action.run(() => control.removeScripts(id), done);
    reload();
  }

  return (
    <section aria-labelledby="scripts">
      <div class="view-head">
        <h2 id="scripts">Scripts</h2>
        <p class="counts">{scripts.length === 0 ? "none" : scripts.length}</p>
        <span class="actions">
          <button type="button" onClick={() => setJson(true)}>
            Write as JSON…
          </button>
          <button type="button" disabled={scripts.length === 0} onClick={() => remove()}>
            Remove all scripts
          </button>
        </span>
      </div>
      <p class="lead">Answers in turn: the first a refusal, the second lost, then as usual.</p>
      <Problem of={problem ?? action.problem} />
      <ul class="scripts" aria-label="Scripts">
        {scripts.map((script) => (
          <ScriptItem key={script.id} script={script} onRemove={() => remove(script.id)} />
        ))}
      </ul>
      {states.length > 0 && (
        <p class="hint">
          {`States: ${states.map(([scenario, state]) => `${scenario} is ${state}`).join(", ")}`}
        </p>
      )}
      <ScriptForm onAdded={reload} />
      {isJson && (
        <JsonDialog
          title="Add a script"
          item={SAMPLE}
          done="The script is added"
          onSave={async (script) => {
            await control.addScript(script as Parameters<typeof control.addScript>[0]);
            reload();
          }}
          onClose={() => setJson(false)}
        />
      )}
    </section>
  );
}

function ScriptItem({ script, onRemove }: { script: Script; onRemove(): void }) {
  const { operation, vendor, steps } = script;
  const target = operation ?? (vendor ? `all of ${vendor}` : "all requests");
  return (
    <li>
      <div>
        <strong>{target}</strong>
        <ol>
          {steps.map((step, index) => (
            // Steps have no id but their place.
            <li key={index}>
              {stepText(step)} <small>{usedText(step)}</small>
            </li>
          ))}
        </ol>
      </div>
      <button type="button" onClick={onRemove}>
        Remove <span class="hidden">{`the script of ${target}`}</span>
      </button>
    </li>
  );
}
