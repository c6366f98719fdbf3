import { useRef, useState } from "preact/hooks";
import { ScriptsSection } from "../scripts/scripts-section.tsx";
import type { ApiDocument, Operation } from "../server/api-document.ts";
import type { Preference } from "../server/types.ts";
import { useConsole } from "../state/console-state.ts";
import { Field } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { useAction } from "../ui/use-action.ts";
import { useKeys } from "../ui/use-keys.ts";
import { useLoaded } from "../ui/use-loaded.ts";
import { AnswerPicker } from "./answer-picker.tsx";
import { GeneralPreferences } from "./general-preferences.tsx";

/** Operations that are listed at once; the filter finds the others. */
const MOST_LISTED = 100;

/** Which documented answer each operation gives from now on. */
export function AnswersView() {
  const { control, documents, versions, session } = useConsole();
  const filter = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { value, problem, reload } = useLoaded(control.preferences, [versions.steering.value]);
  const action = useAction();
  const preferences = value?.preferences ?? [];
  useKeys({ "/": () => filter.current?.focus() });

  async function save(next: Preference[], done: string): Promise<void> {
    await action.run(() => control.setPreferences(next), done);
    reload();
  }

  const listed = documents.value.flatMap((api) =>
    api.operations
      .filter((operation) => fits(api, operation, text))
      .map((operation) => ({ api, operation })),
  );
  return (
    <>
      <div class="view-head">
        <h1>Answers</h1>
        <p class="counts">{countText(preferences.length)}</p>
        <span class="actions">
          <button
            type="button"
            disabled={preferences.length === 0}
            onClick={() => save([], "All operations answer as usual")}
          >
            All as usual
          </button>
        </span>
      </div>
      <p class="lead">
        Pick the documented answer that an operation gives in the session{" "}
        <code>{session.value}</code>. A request that breaks the document is still refused, and a
        request's own <code>Prefer</code> wins.
      </p>
      <Problem of={problem ?? action.problem} />
      <GeneralPreferences
        preferences={preferences}
        onRemove={(gone) =>
          save(
            preferences.filter((each) => each !== gone),
            "The preference is removed",
          )
        }
      />
      <search class="filters">
        <Field label="Filter operations">
          <input
            ref={filter}
            type="search"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
      </search>
      <ul class="operations">
        {listed.slice(0, MOST_LISTED).map(({ api, operation }) => (
          <AnswerPicker
            key={`${api.name} ${operation.operationId}`}
            api={api}
            operation={operation}
            preference={preferences.find((each) => isFor(each, api, operation))}
            onPick={(prefer) =>
              save(
                picked(preferences, api, operation, prefer),
                prefer
                  ? `${operation.operationId} answers ${prefer}`
                  : `${operation.operationId} answers as usual`,
              )
            }
          />
        ))}
      </ul>
      {listed.length > MOST_LISTED && (
        <p class="hint">{listed.length - MOST_LISTED} more operations: filter to find them.</p>
      )}
      {listed.length === 0 && (
        <p class="empty">
          {documents.value.length === 0
            ? "No document of a mock with state is served here."
            : "No operation fits the filter."}
        </p>
      )}
      <ScriptsSection />
    </>
  );
}

function countText(count: number): string {
  if (count === 0) return "all as usual";
  return count === 1 ? "1 picked" : `${count} picked`;
}

const isFor = (preference: Preference, api: ApiDocument, { operationId }: Operation) =>
  preference.vendor === api.name && preference.operation === operationId;

function picked(
  preferences: readonly Preference[],
  api: ApiDocument,
  operation: Operation,
  prefer: string,
): Preference[] {
  const others = preferences.filter((each) => !isFor(each, api, operation));
  const own = { prefer, vendor: api.name, operation: operation.operationId };
  // The last one that fits a request wins.
  return prefer ? [...others, own] : others;
}

function fits(api: ApiDocument, operation: Operation, text: string): boolean {
  const { operationId, path, method, summary } = operation;
  const all = `${api.name} ${api.title} ${operationId} ${method} ${path} ${summary}`.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
