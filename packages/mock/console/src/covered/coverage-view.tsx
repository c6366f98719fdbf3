import { useState } from "preact/hooks";
import type { VendorCoverage } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { Confirm } from "../ui/dialog.tsx";
import { Problem } from "../ui/problem.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useAction } from "../ui/use-action.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { useSlowly } from "../ui/use-slowly.ts";
import { OperationTable } from "./operation-table.tsx";

const REPORTS = [
  ["html", "HTML", "coverage.html", "text/html"],
  ["markdown", "Markdown", "coverage.md", "text/markdown"],
  ["junit", "JUnit", "coverage.xml", "application/xml"],
] as const;

/** What the requests have met of the documents. */
export function CoverageView() {
  const { control, journal, session } = useConsole();
  const [isOwn, setOwn] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const only = isOwn ? session.value : undefined;
  // Each reading counts everything anew.
  const step = useSlowly(journal.counts.value.total, 1_000);
  const { value, problem, reload } = useLoaded(() => control.coverage(only), [only, step]);
  const action = useAction();

  const save = async (format: string, name: string, type: string) => {
    const write = async () => saveFile(name, await control.coverageText(format, only), type);
    await action.run(write, `${name} is saved`);
  };

  return (
    <>
      <div class="view-head">
        <h1>Coverage</h1>
        <span class="actions">
          {REPORTS.map(([format, title, name, type]) => (
            <button key={format} type="button" onClick={() => save(format, name, type)}>
              {`Save ${title}`}
            </button>
          ))}
          <button type="button" onClick={() => setAsking(true)}>
            Reset the counts…
          </button>
        </span>
      </div>
      <p class="lead">
        What the requests have met of the documents, and what no test has asked for yet.
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={isOwn}
          onChange={({ currentTarget }) => setOwn(currentTarget.checked)}
        />
        <span>
          Only the session <code>{session.value}</code>
        </span>
      </label>
      <Problem of={problem ?? action.problem} />
      {value?.vendors.map((vendor) => (
        <Vendor key={vendor.vendor} vendor={vendor} />
      ))}
      {isAsking && (
        <Confirm
          title="Reset the counts?"
          text="The coverage of all sessions is forgotten. Sessions and their journals stay."
          action="Reset"
          onConfirm={async () => {
            await action.run(control.resetCoverage, "Nothing is covered");
            reload();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

const SHARES = [
  ["operations", "Operations"],
  ["statuses", "Statuses"],
  ["examples", "Examples"],
  ["parameters", "Parameters"],
  ["values", "Values"],
  ["mediaTypes", "Media types"],
] as const;

function Vendor({
  vendor: { vendor, title, summary, operations, unmatched },
}: {
  vendor: VendorCoverage;
}) {
  return (
    <section class="card" aria-labelledby={`coverage-${vendor}`}>
      <h2 id={`coverage-${vendor}`}>{title}</h2>
      <dl class="shares">
        {SHARES.filter(([key]) => summary[key].total > 0).map(([key, text]) => {
          const { covered, total, percent } = summary[key];
          return (
            <div key={key}>
              <dt>{text}</dt>
              <dd>
                {/* The numbers beside it say the same. */}
                <meter value={covered} max={total} aria-hidden="true" />
                <span>
                  {covered} of {total}
                </span>
                <small>{Math.floor(percent)} %</small>
              </dd>
            </div>
          );
        })}
      </dl>
      {unmatched > 0 && (
        <p class="hint">
          {unmatched} request{unmatched === 1 ? "" : "s"} met no operation.
        </p>
      )}
      <OperationTable operations={operations} />
    </section>
  );
}
