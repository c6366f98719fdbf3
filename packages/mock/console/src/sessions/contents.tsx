import { useState } from "preact/hooks";
import { useConsole } from "../state/console-state.ts";
import { Problem } from "../ui/problem.tsx";
import { saveFile } from "../ui/save-file.ts";
import { useAction } from "../ui/use-action.ts";

/** Saves what the session holds, and puts data into it. */
export function Contents() {
  const { control, session, readAgain } = useConsole();
  const [text, setText] = useState("");
  const action = useAction();

  async function save(name: string, read: () => Promise<unknown>): Promise<void> {
    const write = async () => saveFile(name, `${JSON.stringify(await read(), null, 2)}\n`);
    await action.run(write, `${name} is saved`);
  }

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const seed = async () => control.seed(readJson(text));
    if (await action.run(seed, `The data is in the session ${session.value}`)) setText("");
    readAgain();
  }

  return (
    <form class="card" onSubmit={submit} aria-labelledby="contents">
      <h2 id="contents">Save and seed</h2>
      <p class="actions">
        <button
          type="button"
          onClick={() => save(`${session.value}.data.json`, () => control.data())}
        >
          Save the data
        </button>
        <button
          type="button"
          onClick={() => save(`${session.value}.session.json`, control.wholeSession)}
        >
          Save the whole session
        </button>
      </p>
      <p class="hint">
        A file of data is what <code>--data</code> takes. The whole session also has tokens, clock,
        faults and picked answers: put it into a session that is not used yet.
      </p>
      <label class="field">
        <span>Data to seed, as JSON</span>
        <textarea
          rows={6}
          required
          spellcheck={false}
          placeholder={'{ "vendor": { "collection": [ … ] } }'}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>or from a file</span>
        <input
          type="file"
          accept="application/json,.json"
          onChange={async ({ currentTarget }) => {
            setText((await currentTarget.files?.[0]?.text()) ?? "");
            currentTarget.value = "";
          }}
        />
      </label>
      <Problem of={action.problem} />
      <p class="actions">
        <button type="submit" class="primary" disabled={action.isBusy}>
          Seed the session
        </button>
      </p>
    </form>
  );
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON: ${(error as Error).message}`);
  }
}
