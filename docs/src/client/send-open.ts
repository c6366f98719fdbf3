/** Sends an operation's call to the mock; its script is loaded when the panel is opened. */
class SendPanel extends HTMLElement {
  private isLoaded = false;

  connectedCallback(): void {
    this.hidden = false;
    for (const part of document.querySelectorAll<HTMLElement>("[data-needs-panel]")) {
      part.hidden = false;
      part.addEventListener("click", () => this.open());
    }
    // Not when it unfolds by itself, as for print: that asks for nothing.
    this.querySelector("summary")?.addEventListener("click", () => this.load());
    // By then the browser has restored what the reader had written before going Back.
    addEventListener("pageshow", () => {
      const isTarget = location.hash === `#${this.id}`;
      if (isTarget || this.hasDraft()) this.open();
      // It was hidden when the browser looked for the anchor.
      if (isTarget) this.scrollIntoView();
    });
  }

  private open(): void {
    for (const details of this.querySelectorAll<HTMLDetailsElement>(":scope > details")) {
      details.open = true;
    }
    this.load();
  }

  private load(): void {
    if (this.isLoaded) return;
    this.isLoaded = true;
    void import("./send-panel.ts").then(({ openPanel }) => openPanel(this));
  }

  private hasDraft(): boolean {
    const fields = this.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea");
    return [...fields].some((field) =>
      field instanceof HTMLInputElement && field.type === "checkbox"
        ? field.checked !== field.defaultChecked
        : field.value !== field.defaultValue,
    );
  }
}

customElements.define("send-panel", SendPanel);
