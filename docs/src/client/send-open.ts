/** Sends an operation's call to the mock; its script is loaded when the panel is opened. */
class SendPanel extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const summary = this.querySelector("summary");
    // Not when it unfolds by itself, as for print: that asks for nothing.
    summary?.addEventListener("click", () => void this.open(), { once: true });
  }

  private async open(): Promise<void> {
    const { openPanel } = await import("./send-panel.ts");
    await openPanel(this);
  }
}

customElements.define("send-panel", SendPanel);
