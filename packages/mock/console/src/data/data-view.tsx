import { useState } from "preact/hooks";
import { ControlProblem } from "../server/control.ts";
import { useConsole } from "../state/console-state.ts";
import { Choice, Field } from "../ui/field.tsx";
import { Problem } from "../ui/problem.tsx";
import { useLoaded } from "../ui/use-loaded.ts";
import { useSlowly } from "../ui/use-slowly.ts";
import { CollectionView } from "./collection-view.tsx";
import { collectionsOf } from "./values.ts";

/** What the session's mocks hold, as tables to edit. */
export function SessionData() {
  const { control, versions, session, vendors } = useConsole();
  const [chosenVendor, setVendor] = useState("");
  const [chosenCollection, setCollection] = useState("");
  const [text, setText] = useState("");
  const version = useSlowly(versions.data.value, 300);
  const { value, problem, reload } = useLoaded(() => control.data(), [version]);

  const names = Object.keys(value ?? {});
  const vendor = names.includes(chosenVendor) ? chosenVendor : (names[0] ?? "");
  const collections = collectionsOf(value?.[vendor]);
  const keys = Object.keys(collections);
  const collection = keys.includes(chosenCollection) ? chosenCollection : (keys[0] ?? "");
  const isUnused = problem instanceof ControlProblem && problem.status === 404;
  const titleOf = (name: string) => vendors.value.find((each) => each.name === name)?.title ?? name;

  return (
    <>
      <div class="view-head">
        <h1>Data</h1>
      </div>
      <p class="lead">
        What the mocks hold in the session <code>{session.value}</code>. Enter edits a cell; the
        mock checks each value against its schema.
      </p>
      {isUnused ? (
        <div class="empty">
          <p>The session has not been used yet, so it holds nothing.</p>
          <button
            type="button"
            onClick={async () => {
              // The first use begins a session.
              await control.clock();
              reload();
            }}
          >
            Begin it
          </button>
        </div>
      ) : (
        <Problem of={problem} />
      )}
      {names.length > 0 && !isUnused && (
        <>
          <search class="filters">
            {names.length > 1 && (
              <Choice
                label="Mock"
                value={vendor}
                options={names.map((name) => [name, titleOf(name)] as const)}
                onChange={setVendor}
              />
            )}
            <Choice
              label="Collection"
              value={collection}
              options={keys.map(
                (key) => [key, `${key} (${collections[key]?.length ?? 0})`] as const,
              )}
              onChange={setCollection}
            />
            <Field label="Filter values">
              <input
                type="search"
                value={text}
                onInput={({ currentTarget }) => setText(currentTarget.value)}
              />
            </Field>
          </search>
          {collection ? (
            <CollectionView
              key={`${vendor} ${collection}`}
              vendor={vendor}
              collection={collection}
              items={collections[collection] ?? []}
              text={text}
              onChanged={reload}
            />
          ) : (
            <p class="empty">This mock keeps no data.</p>
          )}
        </>
      )}
      {value && names.length === 0 && <p class="empty">No mock with state is served here.</p>}
    </>
  );
}
