import type { OperationCoverage } from "../server/types.ts";

/** Each operation, how often it was called, and what was not met of it. */
export function OperationTable({ operations }: { operations: readonly OperationCoverage[] }) {
  const open = operations.filter(({ calls }) => calls === 0).length;
  return (
    <details>
      <summary>{open === 0 ? "Operations" : `Operations, ${open} not called`}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, so the keyboard must reach them */}
      <section class="table" tabIndex={0} aria-label="Operations">
        <table>
          <thead>
            <tr>
              <th scope="col">Operation</th>
              <th scope="col" class="number">
                Calls
              </th>
              <th scope="col">Statuses</th>
              <th scope="col">Not met</th>
            </tr>
          </thead>
          <tbody>
            {operations.map((operation) => (
              <tr key={operation.operation}>
                <th scope="row">
                  <span class={`method verb-${operation.method.toLowerCase()}`}>
                    {operation.method}
                  </span>{" "}
                  <span class="path">{operation.path}</span>
                </th>
                <td class="number">{operation.calls}</td>
                <td class="statuses">
                  {operation.statuses.map(({ status, covered }) => (
                    <span key={status} class={covered ? "is-met" : "is-open"}>
                      {status}
                      <span class="hidden">{covered ? " met" : " not met"}</span>
                    </span>
                  ))}
                </td>
                <td>
                  <small>{notMet(operation) || "–"}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function notMet({ parameters, values, examples }: OperationCoverage): string {
  return [
    ...parameters.filter(({ covered }) => !covered).map(({ name }) => name),
    ...values.filter(({ covered }) => !covered).map(({ at, value }) => `${at}=${value}`),
    ...examples
      .filter(({ covered }) => !covered)
      .map(({ status, example }) => `${status} ${example}`),
  ].join(", ");
}
