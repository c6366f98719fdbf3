import { useId } from "preact/hooks";
import { answerOptions } from "../server/answer-options.ts";
import type { ApiDocument, Operation } from "../server/api-document.ts";
import type { Preference } from "../server/types.ts";

/** One operation, and what was picked for it. */
interface PickerProps {
  api: ApiDocument;
  operation: Operation;
  preference: Preference | undefined;
  /** Gets a `Prefer`; an empty text for the usual answer. */
  onPick(prefer: string): void;
}

/** Picks the answer of one operation among its documented ones. */
export function AnswerPicker({ api, operation, preference, onPick }: PickerProps) {
  const label = useId();
  const prefer = preference?.prefer ?? "";
  const options = answerOptions(operation);
  const isOwn = prefer !== "" && !options.some((option) => option.prefer === prefer);
  return (
    <li class={prefer ? "is-picked" : ""}>
      <span id={label} class="operation-name">
        <span class={`method verb-${operation.method.toLowerCase()}`}>{operation.method}</span>{" "}
        <span class="path">{operation.path}</span>
        <small>
          {operation.operationId} · {api.name}
        </small>
      </span>
      <select
        aria-labelledby={label}
        value={prefer}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        <option value="" selected={prefer === ""}>
          As usual
        </option>
        {isOwn && (
          <option value={prefer} selected>
            {prefer}
          </option>
        )}
        {options.map(({ prefer: value, text }) => (
          <option key={value} value={value} selected={value === prefer}>
            {text}
          </option>
        ))}
        <option value="dynamic=true" selected={prefer === "dynamic=true"}>
          Generated from the schema
        </option>
      </select>
    </li>
  );
}
