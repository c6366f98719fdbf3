import { useEffect, useRef } from "preact/hooks";

/** The mocks that run here, as the server wrote them. */
export function StartView({ element }: { element: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.append(element);
    return () => element.remove();
  }, [element]);
  return <div ref={place} />;
}
