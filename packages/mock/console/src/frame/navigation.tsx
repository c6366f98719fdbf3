import { useEffect, useRef } from "preact/hooks";
import { useConsole } from "../state/console-state.ts";
import { VIEWS, view } from "./views.ts";

/** The links to the views. */
export function Navigation() {
  const { journal } = useConsole();
  const { total } = journal.counts.value;
  const list = useRef<HTMLElement>(null);
  const current = view.value;
  // After layout; and by the list alone, since scrolling the page would take the keyboard's place with it.
  useEffect(() => {
    const frame = requestAnimationFrame(() => list.current && centerCurrent(list.current));
    return () => cancelAnimationFrame(frame);
  }, [current]);
  return (
    <nav class="views" aria-label="Views" ref={list}>
      <ul>
        {VIEWS.map(({ id, title }, index) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              aria-keyshortcuts={String(index + 1)}
              {...(current === id && { "aria-current": "page" as const })}
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

/** On phones, the list of views scrolls sideways. */
function centerCurrent(list: HTMLElement): void {
  const link = list.querySelector<HTMLElement>("[aria-current]");
  if (!link || list.scrollWidth <= list.clientWidth) return;
  const { left, width } = link.getBoundingClientRect();
  const own = list.getBoundingClientRect();
  list.scrollLeft += left - own.left - (own.width - width) / 2;
}
