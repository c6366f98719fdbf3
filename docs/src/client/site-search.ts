import { placeOfHit } from "../search/hit-place.ts";
import { type Hit, type SearchAnswer, search } from "./search-index.ts";

/** Waits for a pause in typing. */
const PAUSE_MS = 80;

const SHOWN = 25;

/** The search: a button that opens a dialog; `/` and Ctrl+K open it too. */
class SiteSearch extends HTMLElement {
  private dialog!: HTMLDialogElement;
  private input!: HTMLInputElement;
  private list!: HTMLElement;
  private status!: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private active = -1;
  private asked = 0;

  connectedCallback(): void {
    const part = <Part extends Element>(selector: string) => this.querySelector(selector) as Part;
    const button = part<HTMLButtonElement>("button.search-open");
    this.dialog = part("dialog");
    this.input = part("input");
    this.list = part("ul");
    this.status = part(".search-status");
    button.disabled = false;
    button.addEventListener("click", () => this.open());
    document.addEventListener("keydown", (event) => this.onShortcut(event));
    this.input.addEventListener("input", () => this.later());
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    for (const select of this.querySelectorAll("select")) {
      select.addEventListener("change", () => void this.run());
    }
    this.dialog.addEventListener("click", (event) => {
      const isHit = event.target instanceof Element && event.target.closest("a");
      if (event.target === this.dialog || isHit) this.dialog.close();
    });
  }

  private open(): void {
    this.dialog.showModal();
    this.input.focus();
    this.input.select();
  }

  private onShortcut(event: KeyboardEvent): void {
    const isTyping =
      event.target instanceof Element && event.target.closest("input, textarea, select");
    const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey;
    const isCtrlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (!isSlash && !isCtrlK) return;
    event.preventDefault();
    if (!this.dialog.open) this.open();
  }

  private onKey(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll("a")];
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined && links.length > 0) {
      event.preventDefault();
      this.choose((this.active + step + links.length) % links.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      links[Math.max(this.active, 0)]?.click();
    } else if (event.key === "Escape") {
      // The first Escape would only empty the field.
      event.preventDefault();
      this.dialog.close();
    }
  }

  private choose(index: number): void {
    this.active = index;
    const options = [...this.list.querySelectorAll("[role=option]")];
    for (const [at, option] of options.entries()) option.ariaSelected = String(at === index);
    options[index]?.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", options[index]?.id ?? "");
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), PAUSE_MS);
  }

  private async run(): Promise<void> {
    const query = this.input.value.trim();
    this.asked += 1;
    const turn = this.asked;
    if (query === "") return this.show([], "");
    const chosen = [...this.querySelectorAll("select")].filter(({ value }) => value !== "");
    const filters = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    try {
      const answer = await search(query, filters);
      // An answer to an older question is too late.
      if (turn === this.asked) this.show(answer.hits.slice(0, SHOWN), statusOf(query, answer));
    } catch {
      this.show(
        [],
        "The index cannot be loaded: the search needs a web server, for example npm start.",
      );
    }
  }

  private show(hits: Hit[], status: string): void {
    this.status.textContent = status;
    this.status.dataset.query = this.input.value.trim();
    this.input.ariaExpanded = String(hits.length > 0);
    this.list.replaceChildren(...hits.map((hit, index) => option(hit, index)));
    this.active = -1;
    if (hits.length > 0) this.choose(0);
  }
}

function statusOf(query: string, { hits, corrected, isPartial }: SearchAnswer): string {
  if (hits.length === 0) return `Nothing for “${query}”. Try a field, an operation or a status.`;
  const more = hits.length > SHOWN ? `the first ${SHOWN} hits` : `${hits.length} hits`;
  const count = hits.length === 1 ? "1 hit" : more;
  if (isPartial) return `Nothing holds all of “${corrected ?? query}”. ${count} with a part of it`;
  return corrected === undefined ? count : `${count} for “${corrected}”, nothing for “${query}”`;
}

function option(hit: Hit, index: number): HTMLLIElement {
  const item = document.createElement("li");
  item.id = `search-hit-${index}`;
  item.role = "option";
  const link = document.createElement("a");
  link.href = hit.href;
  link.tabIndex = -1;
  link.append(
    span("hit-title", hit.title),
    span("hit-place", placeOfHit(hit)),
    span(hit.evidence ? `hit-kind evidence evidence-${hit.evidence}` : "hit-kind", hit.kind),
  );
  item.append(link);
  return item;
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

customElements.define("site-search", SiteSearch);
