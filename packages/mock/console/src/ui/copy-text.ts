import { announce } from "./announce.ts";

/** Copies a text, and says so. */
export async function copyText(text: string, what: string): Promise<boolean> {
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (isCopied || copySelected(text)) {
    announce(`${what} copied`);
    return true;
  }
  announce(`The browser did not allow to copy: ${what} is not copied`);
  return false;
}

/** Pages of plain HTTP on another host than this machine do not have a clipboard. */
function copySelected(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "hidden";
  const before = document.activeElement as HTMLElement | null;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  before?.focus();
  return isCopied;
}
