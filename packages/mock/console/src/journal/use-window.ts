import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

/** Rows that are drawn beyond the visible ones, so that scrolling shows no gaps. */
const SPARE = 8;

/** The part of a long list that is drawn. */
export interface Window {
  first: number;
  /** One past the last. */
  end: number;
}

/**
 * Draws only the rows of a long list that can be seen. New rows come on top: whoever has scrolled down
 * keeps seeing the same ones.
 *
 * @param count - rows of the list
 * @param rowHeight - in pixels
 * @param newest - identifies the row on top
 */
export function useWindow(count: number, rowHeight: number, newest: number) {
  const element = useRef<HTMLDivElement>(null);
  const [{ top, height }, setView] = useState({ top: 0, height: 600 });
  const before = useRef({ count, newest });

  const look = () => {
    const list = element.current;
    if (list) setView({ top: list.scrollTop, height: list.clientHeight });
  };

  useEffect(() => {
    const list = element.current;
    if (!list) return;
    const observer = new ResizeObserver(look);
    observer.observe(list);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const added = count - before.current.count;
    const isOnTop = newest !== before.current.newest;
    before.current = { count, newest };
    const list = element.current;
    if (!list || !isOnTop || added <= 0 || list.scrollTop === 0) return;
    list.scrollTop += added * rowHeight;
    look();
  }, [count, newest]);

  const first = Math.max(0, Math.floor(top / rowHeight) - SPARE);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + SPARE);
  return {
    element,
    window: { first: Math.min(first, Math.max(0, end - 1)), end } satisfies Window,
    onScroll: look,
    /** Rows that fit into the list. */
    page: Math.max(1, Math.floor(height / rowHeight) - 1),
    /** Scrolls so far that a row can be seen. */
    reveal(index: number): void {
      const list = element.current;
      if (!list) return;
      const from = index * rowHeight;
      if (from < list.scrollTop) list.scrollTop = from;
      const to = from + rowHeight - list.clientHeight;
      if (to > list.scrollTop) list.scrollTop = to;
      look();
    },
  };
}
