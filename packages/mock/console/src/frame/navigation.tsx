import { useConsole } from "../state/console-state.ts";
import { VIEWS, view } from "./views.ts";

/** The links to the views. */
export function Navigation() {
  const { journal } = useConsole();
  const { total } = journal.counts.value;
  return (
    <nav class="views" aria-label="Views">
      <ul>
        {VIEWS.map(({ id, title }, index) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              aria-keyshortcuts={String(index + 1)}
              {...(view.value === id && { "aria-current": "page" as const })}
            >
              {title}
              {id === "journal" && total > 0 && (
                <span class="badge">{total.toLocaleString("en-US")}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
