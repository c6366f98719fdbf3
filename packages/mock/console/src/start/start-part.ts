import { copyText } from "../ui/copy-text.ts";

/** The part of the page that the server wrote. */
export interface StartPart {
  element: HTMLElement;
  /** Where the docs are; `undefined` where they are not served. */
  docs: string | undefined;
}

/** Takes the part out of the page, and gives it buttons that copy each value. */
export function takeStart(): StartPart {
  const main = document.getElementById("start") as HTMLElement;
  const { docs } = main.dataset;
  main.remove();
  main.querySelector(".no-script")?.remove();
  // The console has its own main part.
  const element = document.createElement("div");
  element.className = "start";
  element.append(...main.childNodes);
  for (const row of element.querySelectorAll("dd")) {
    const what = row.previousElementSibling?.textContent ?? "value";
    const value = row.textContent?.trim() ?? "";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${what}`);
    button.addEventListener("click", async () => {
      if (!(await copyText(value, what))) return;
      button.textContent = "Copied";
      setTimeout(() => {
        button.textContent = "Copy";
      }, 1_500);
    });
    row.append(button);
  }
  return { element, docs };
}
