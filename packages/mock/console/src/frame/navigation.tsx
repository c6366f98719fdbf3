import { useEffect, useRef } from "preact/hooks";
import { useConsole } from "../state/console-state.ts";
import { VIEWS, view } from "./views.ts";

/** The links to the views. */
export function Navigation() {
  const { journal } = useConsole();
  const { total } = journal.counts.value;
  const links = useRef<HTMLElement>(null);
  const shown = view.value;
  // On phones the links scroll sideways.
  useEffect(() => {
    const current = links.current?.querySelector(`[href="#/${shown}"]`);
    current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return (
    <nav class="views" aria-label="Views" ref={links}>
      <ul>
        {VIEWS.map(({ id, title }, index) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              aria-keyshortcuts={String(index + 1)}
              {...(shown === id && { "aria-current": "page" as const })}
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
