/** A request or an answer of the journal. */
interface MessageProps {
  title: string;
  message: { headers: Record<string, string>; body?: unknown };
}

/** Headers and body of a request or an answer. */
export function Message({ title, message: { headers, body } }: MessageProps) {
  const all = Object.entries(headers);
  return (
    <section class="message" aria-label={title}>
      <h3>{title}</h3>
      {body === undefined ? (
        <p class="hint">No body</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long bodies scroll, so the keyboard must reach them
        <section class="body" tabIndex={0} aria-label={`Body of the ${title.toLowerCase()}`}>
          <pre>{typeof body === "string" ? body : JSON.stringify(body, null, 2)}</pre>
        </section>
      )}
      <details>
        <summary>
          {all.length} header{all.length === 1 ? "" : "s"}
        </summary>
        <dl class="headers">
          {all.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
