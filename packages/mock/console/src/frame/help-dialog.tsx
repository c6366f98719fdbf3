import { Dialog } from "../ui/dialog.tsx";
import { hasKeys, setKeys } from "../ui/keys.ts";
import { VIEWS } from "./views.ts";

const KEYS: readonly (readonly [keys: string, text: string])[] = [
  [`1 to ${VIEWS.length}`, "open a view, in the order of the tabs"],
  ["?", "show these keys"],
  ["/", "filter the journal or the answers; ↓ or Enter goes to what fits"],
  ["↓ ↑ or j k", "select a request, or move between cells of the data"],
  ["Enter", "open the details, or edit a cell"],
  ["c", "copy the selected request as curl"],
  ["p", "pause the journal, or let it go on"],
  ["Escape", "close details and dialogs, or leave a cell as it was"],
];

/** The keys that do something, and whether they do. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={hasKeys.value}
          onChange={({ currentTarget }) => setKeys(currentTarget.checked)}
        />
        Single keys do something. Turn this off if you dictate.
      </label>
    </Dialog>
  );
}
