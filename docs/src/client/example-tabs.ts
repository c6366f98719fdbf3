/** Shows one of several panels, chosen in a list; without script all of them are shown. */
class ExampleTabs extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector("select");
    if (!select) return;
    select.hidden = false;
    const stored = this.dataset.group === "language" ? read() : undefined;
    if (stored && [...select.options].some(({ value }) => value === stored)) select.value = stored;
    this.show(select.value);
    select.addEventListener("change", () => {
      this.show(select.value);
      if (this.dataset.group === "language") write(select.value);
      this.showTwin();
    });
  }

  /** Shows the panel of a tab and hides the others. */
  show(tab: string): void {
    const select = this.querySelector("select");
    if (select) select.value = tab;
    for (const panel of this.panels()) panel.hidden = panel.dataset.tab !== tab;
  }

  /** A request's example and the answer to it have the same name, where the document pairs them. */
  private showTwin(): void {
    const chosen = this.panels().find((panel) => !panel.hidden)?.dataset.example;
    if (chosen === undefined) return;
    for (const other of this.parentElement?.querySelectorAll<ExampleTabs>("example-tabs") ?? []) {
      if (other === this) continue;
      const twin = other.panels().find((panel) => panel.dataset.example === chosen);
      if (twin?.dataset.tab) other.show(twin.dataset.tab);
    }
  }

  private panels(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(":scope > .tab")];
  }
}

const KEY = "carespec-language";

/** Storage may be closed to a page. */
function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(language: string): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice holds for this page only.
  }
}

customElements.define("example-tabs", ExampleTabs);
