import { useEffect, useState } from "preact/hooks";
import { copyText } from "./copy-text.ts";

/** Copies what `text` makes, and shows that it did. */
export function CopyButton(props: { label: string; what: string; text(): string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 1_500);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button type="button" onClick={async () => setCopied(await copyText(props.text(), props.what))}>
      {isCopied ? "Copied" : props.label}
    </button>
  );
}
