import { useLayoutEffect, useRef } from "preact/hooks";

/** A cell that is being edited. */
interface EditorProps {
  label: string;
  text: string;
  /** `hasFocus` tells that the focus is still here, as after Enter. Resolves to whether it is saved. */
  onSave(text: string, hasFocus: boolean): Promise<boolean>;
  onCancel(): void;
}

/** Edits one cell: Enter and leaving it save, Escape does not. */
export function CellEditor({ label, text, onSave, onCancel }: EditorProps) {
  const field = useRef<HTMLInputElement>(null);
  // Closing the field takes the focus away, which must not save again.
  const isClosing = useRef(false);
  // At once: what is typed next belongs here.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  async function save(hasFocus: boolean): Promise<void> {
    if (isClosing.current) return;
    isClosing.current = true;
    isClosing.current = await onSave(field.current?.value ?? "", hasFocus);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Enter") void save(true);
    else {
      isClosing.current = true;
      onCancel();
    }
  }

  return (
    <input
      ref={field}
      aria-label={label}
      defaultValue={text}
      spellcheck={false}
      autocomplete="off"
      onKeyDown={onKeyDown}
      onBlur={() => save(false)}
    />
  );
}
