import { useState } from "preact/hooks";
import { Dialog } from "./dialog.tsx";
import { Problem } from "./problem.tsx";
import { useAction } from "./use-action.ts";

/** An object of JSON. */
type Item = Record<string, unknown>;

/** A value that is edited as JSON. */
interface JsonDialogProps {
  title: string;
  item: Item;
  /** What is said when it is saved. */
  done: string;
  onSave(changed: Item): Promise<unknown>;
  onClose(): void;
}

/** Edits a whole value as JSON. Stays open as long as the mock refuses it. */
export function JsonDialog({ title, item, done, onSave, onClose }: JsonDialogProps) {
  const [text, setText] = useState(JSON.stringify(item, null, 2));
  const action = useAction();

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const save = async () => onSave(readItem(text));
    if (await action.run(save, done)) onClose();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit}>
        <label class="field">
          <span>Value as JSON</span>
          <textarea
            rows={16}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <Problem of={action.problem} />
        <p class="actions">
          <button type="submit" class="primary" disabled={action.isBusy}>
            Save
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function readItem(text: string): Item {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`This is not JSON: ${(error as Error).message}`);
  }
  if (value && typeof value === "object" && !Array.isArray(value)) return value as Item;
  throw new Error("An object is expected: begin with { and end with }");
}
