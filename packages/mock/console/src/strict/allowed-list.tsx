import type { AllowedRefusal } from "../server/types.ts";
import { allowedText } from "./allowed-text.ts";

/** The refusals that the session expects, whenever they come. */
export function AllowedList(props: { allowed: readonly AllowedRefusal[]; onRemove(): void }) {
  const { allowed, onRemove } = props;
  return (
    <section class="card" aria-labelledby="allowed">
      <h2 id="allowed">Allowed refusals</h2>
      {allowed.length === 0 ? (
        <p>
          None. A test allows them by <code>allow</code>, or expects single ones by{" "}
          <code>expectRequest</code> with <code>refused: true</code>.
        </p>
      ) : (
        <ul class="allowed">
          {allowed.map((each, index) => (
            // They have no id but their place.
            <li key={index}>
              <span title={allowedText(each)}>{allowedText(each)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="button" disabled={allowed.length === 0} onClick={onRemove}>
          Allow none
        </button>
      </p>
    </section>
  );
}
