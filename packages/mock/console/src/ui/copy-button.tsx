import { useEffect, useState } from "preact/hooks";
import { announce } from "./announce.ts";
import { copyText } from "./copy-text.ts";

/** What a button copies. */
interface CopyProps {
  label: string;
  /** Its name, for what is said afterwards. */
  what: string;
  text(): string | Promise<string>;
}

/** Copies what `text` gives, and shows whether it did. */
export function CopyButton({ label, what, text }: CopyProps) {
  const [shown, setShown] = useState(label);
  useEffect(() => {
    if (shown === label) return;
    const timer = setTimeout(() => setShown(label), 1_500);
    return () => clearTimeout(timer);
  }, [shown]);

  async function copy(): Promise<void> {
    try {
      setShown((await copyText(await text(), what)) ? "Copied" : "Not copied");
    } catch (error) {
      setShown("Not copied");
      announce(`Not copied: ${(error as Error).message}`);
    }
  }
  return (
    <button type="button" onClick={copy}>
      {shown}
    </button>
  );
}
