import { useState } from "preact/hooks";
import { FAULT_KINDS } from "../faults/fault-kinds.ts";
import { answerOptions } from "../server/answer-options.ts";
import { useConsole } from "../state/console-state.ts";
import { Choice, Field } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { type DraftStep, stepOf } from "./steps.ts";

const FIRST: readonly DraftStep[] = [{ choice: "normal", times: "" }];

/** Adds a script of one operation, step by step. */
export function ScriptForm({ onAdded }: { onAdded(): void }) {
  const { control, documents } = useConsole();
  const [key, setKey] = useState("");
  const [steps, setSteps] = useState(FIRST);
  const action = useAction();
  const all = documents.value.flatMap((api) =>
    api.operations.map((operation) => ({
      key: `${api.name} ${operation.operationId}`,
      api,
      operation,
    })),
  );
  const chosen = all.find((each) => each.key === key) ?? all[0];
  if (!chosen) return null;
  const { api, operation } = chosen;

  const change = (index: number, part: Partial<DraftStep>) =>
    setSteps(steps.map((step, at) => (at === index ? { ...step, ...part } : step)));

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const script = {
      vendor: api.name,
      operation: operation.operationId,
      steps: steps.map((step) => stepOf(step, operation)),
    };
    const done = `The script of ${operation.operationId} is added`;
    if (!(await action.run(() => control.addScript(script), done))) return;
    setSteps(FIRST);
    onAdded();
  }

  return (
    <form class="card" onSubmit={submit} aria-labelledby="add-script">
      <h2 id="add-script">Add a script</h2>
      <Choice
        label="Operation of the script"
        value={chosen.key}
        options={all.map(
          (each) => [each.key, `${each.operation.operationId} · ${each.api.name}`] as const,
        )}
        onChange={(next) => {
          setKey(next);
          setSteps(FIRST);
        }}
      />
      {steps.map((step, index) => (
        // Steps have no id but their place.
        <fieldset key={index} class="step">
          <legend>{`Step ${index + 1}`}</legend>
          <Choice
            label="Answer"
            value={step.choice}
            options={[
              ["normal", "As usual"],
              ...answerOptions(operation).map(({ prefer, text }) => [prefer, text] as const),
              ...FAULT_KINDS.map(
                ({ name, text }) => [`fault=${name}`, `${name}: ${text}`] as const,
              ),
            ]}
            onChange={(choice) => change(index, { choice })}
          />
          <Field label="Requests">
            <input
              value={step.times}
              pattern="[1-9][0-9]*|always"
              title="a number, or always"
              placeholder="1, or always"
              onInput={({ currentTarget }) => change(index, { times: currentTarget.value })}
            />
          </Field>
          <button
            type="button"
            disabled={steps.length === 1}
            onClick={() => setSteps(steps.toSpliced(index, 1))}
          >
            Remove <span class="hidden">{`step ${index + 1}`}</span>
          </button>
        </fieldset>
      ))}
      <Problem of={action.problem} />
      <p class="actions">
        <button type="button" onClick={() => setSteps([...steps, ...FIRST])}>
          Add a step
        </button>
        <button type="submit" class="primary" disabled={action.isBusy}>
          Add the script
        </button>
      </p>
    </form>
  );
}
