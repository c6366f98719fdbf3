import type { Fault } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { FaultForm } from "./fault-form.tsx";
import { faultText, targetText } from "./fault-kinds.ts";

/** What goes wrong in the session, and a form that adds to it. */
export function FaultsView() {
  const { control, versions, session } = useConsole();
  const { value, problem, reload } = useLoaded(control.faults, [versions.steering.value]);
  const action = useAction();
  const faults = value?.faults ?? [];

  async function remove(id?: string): Promise<void> {
    await action.run(
      () => control.removeFaults(id),
      id === undefined ? "All faults are removed" : "The fault is removed",
    );
    reload();
  }

  return (
    <>
      <div class="view-head">
        <h1>Faults</h1>
        <p class="counts">{faults.length === 1 ? "1 fault" : `${faults.length} faults`}</p>
        <span class="actions">
          <button type="button" disabled={faults.length === 0} onClick={() => remove()}>
            Remove all
          </button>
        </span>
      </div>
      <p class="lead">
        What goes wrong in the session <code>{session.value}</code>, after a request was found to be
        right.
      </p>
      <Problem of={problem ?? action.problem} />
      {faults.length > 0 && <FaultTable faults={faults} onRemove={remove} />}
      {value && faults.length === 0 && <p class="empty">Nothing goes wrong. Add a fault below.</p>}
      <FaultForm onAdded={reload} />
    </>
  );
}

function FaultTable(props: { faults: readonly Fault[]; onRemove(id: string): void }) {
  return (
    <div class="table">
      <table>
        <thead>
          <tr>
            <th scope="col">Fault</th>
            <th scope="col">Requests</th>
            <th scope="col" class="number">
              Seen
            </th>
            <th scope="col" class="number">
              Applied
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {props.faults.map((fault) => (
            <tr key={fault.id} class={fault.times === fault.struck ? "is-used-up" : ""}>
              <th scope="row">
                <code>{fault.fault}</code> <small>{faultText(fault)}</small>
              </th>
              <td>
                {targetText(fault)}
                {fault.times === fault.struck && <small> used up</small>}
              </td>
              <td class="number">{fault.seen}</td>
              <td class="number">{fault.struck}</td>
              <td class="row-actions">
                <button type="button" onClick={() => props.onRemove(fault.id)}>
                  Remove <span class="hidden">{`${fault.fault} for ${targetText(fault)}`}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
