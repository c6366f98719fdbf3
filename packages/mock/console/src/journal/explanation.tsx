import type { JournalEntry } from "../server/types.ts";

/** Why the answer is as it is: the rule, the fault, the script or the real server behind it. */
export function Explanation({ entry }: { entry: JournalEntry }) {
  const { reason, response, fault, step, upstream, breaches, note } = entry;
  return (
    <>
      {reason && (
        <div class="reason">
          <h3>{response.status < 400 && !fault ? "Why" : "Why it was refused"}</h3>
          <p>{reason.text}</p>
          <p class="where">
            rule <code>{reason.rule}</code>
            {reason.pointer && (
              <>
                {" "}
                at <code>{reason.pointer}</code>
              </>
            )}
            {reason.file && (
              <>
                {" "}
                in <code>{reason.file}</code>
              </>
            )}
          </p>
        </div>
      )}
      {fault && (
        <p class="reason">
          The fault <code>{fault}</code> was applied to this answer.
        </p>
      )}
      {step && (
        <p class="note">
          Step {step.step} of the script <code>{step.script}</code> answered.
        </p>
      )}
      {upstream && (
        <p class="note">
          Forwarded to <code>{upstream}</code>, which answered.
        </p>
      )}
      {breaches && (
        <div class="reason">
          <h3>How it differs from the document</h3>
          <ul>
            {breaches.map(({ direction, text, pointer }) => (
              <li key={`${direction} ${text} ${pointer}`}>
                {`${direction}: ${text} `}
                <code class="where">{pointer}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      {note && <p class="note">{note}</p>}
    </>
  );
}
