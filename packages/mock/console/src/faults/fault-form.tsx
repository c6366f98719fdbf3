import { useState } from "preact/hooks";
import type { FaultWrite } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { Choice, Field } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { FAULT_KINDS, numbersOf, targetText } from "./fault-kinds.ts";

/** Adds a fault to the session. */
export function FaultForm({ onAdded }: { onAdded(): void }) {
  const { control, vendors, documents } = useConsole();
  const [name, setName] = useState("status");
  const [vendor, setVendor] = useState("");
  const [operation, setOperation] = useState("");
  const action = useAction();
  const kind = FAULT_KINDS.find((each) => each.name === name) ?? FAULT_KINDS[0];
  const operations = documents.value
    .filter((api) => vendor === "" || api.name === vendor)
    .flatMap((api) => api.operations.map(({ operationId }) => operationId));

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const fault = faultOf(new FormData(event.currentTarget as HTMLFormElement));
    const done = `The fault ${fault.fault} applies to ${targetText(fault)}`;
    if (await action.run(() => control.addFault(fault), done)) onAdded();
  }

  return (
    <form class="card" onSubmit={submit} aria-labelledby="add-fault">
      <h2 id="add-fault">Add a fault</h2>
      <div class="fields">
        <label class="field wide">
          <span>What goes wrong</span>
          <select
            name="fault"
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          >
            {FAULT_KINDS.map((each) => (
              <option key={each.name} value={each.name}>
                {`${each.name}: ${each.text}`}
              </option>
            ))}
          </select>
        </label>
        {kind?.parameters?.map(({ name: parameter, label, placeholder, min, max }) => (
          <Field key={`${name} ${parameter}`} label={label}>
            <input name={parameter} type="number" min={min} max={max} placeholder={placeholder} />
          </Field>
        ))}
        {kind?.hasTiming && (
          <label class="field">
            <span>The request itself</span>
            <select name="timing">
              <option value="">is not carried out</option>
              <option value="after">is carried out before</option>
            </select>
          </label>
        )}
        <Choice
          label="Mock"
          value={vendor}
          options={[["", "All"], ...vendors.value.map((each) => [each.name, each.title] as const)]}
          onChange={(chosen) => {
            setVendor(chosen);
            setOperation("");
          }}
        />
        <Choice
          label="Operation"
          value={operation}
          options={[["", "All"], ...[...new Set(operations)].map((id) => [id, id] as const)]}
          onChange={setOperation}
        />
        <Field label="How often at most">
          <input name="times" type="number" min={1} placeholder="no limit" />
        </Field>
        <Field label="Share of requests (%)">
          <input name="percent" type="number" min={0} max={100} step="any" placeholder="100" />
        </Field>
        <input type="hidden" name="vendor" value={vendor} />
        <input type="hidden" name="operation" value={operation} />
      </div>
      <Problem of={action.problem} />
      <p class="actions">
        <button type="submit" class="primary" disabled={action.isBusy}>
          Add the fault
        </button>
      </p>
    </form>
  );
}

function faultOf(form: FormData): FaultWrite {
  const text = (name: string) => String(form.get(name) ?? "").trim() || undefined;
  const number = (name: string) => (text(name) === undefined ? undefined : Number(text(name)));
  const percent = number("percent");
  const given = {
    fault: text("fault"),
    ...numbersOf(number),
    timing: text("timing"),
    vendor: text("vendor"),
    operation: text("operation"),
    times: number("times"),
    rate: percent === undefined ? undefined : percent / 100,
  };
  // JSON leaves out what is undefined.
  return JSON.parse(JSON.stringify(given));
}
