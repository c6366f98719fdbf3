import type { Preference } from "../server/types.ts";

/** Preferences, some of which are not for one operation. */
interface GeneralProps {
  preferences: readonly Preference[];
  onRemove(preference: Preference): void;
}

/** The preferences for more than one operation, which a test may have set. */
export function GeneralPreferences({ preferences, onRemove }: GeneralProps) {
  const general = preferences.filter(({ vendor, operation }) => !vendor || !operation);
  if (general.length === 0) return null;
  return (
    <ul class="general" aria-label="Preferences for several operations">
      {general.map((preference) => {
        const { prefer, vendor, operation } = preference;
        const target = operation ?? (vendor ? `all operations of ${vendor}` : "all operations");
        return (
          <li key={`${prefer} ${target}`}>
            <span>
              <code>{prefer}</code> for {target}
            </span>
            <button type="button" onClick={() => onRemove(preference)}>
              Remove <span class="hidden">{`${prefer} for ${target}`}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
