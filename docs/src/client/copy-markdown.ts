/** Copies the page's Markdown twin; shown where the browser lets a page write to the clipboard. */
class CopyMarkdown extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.clipboard) return;
    this.hidden = false;
    this.querySelector("button")?.addEventListener("click", () => void this.copy());
  }

  private async copy(): Promise<void> {
    const status = this.querySelector("[role=status]");
    const twin = this.parentElement?.querySelector("a")?.href ?? "";
    try {
      const answer = await fetch(twin);
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      await navigator.clipboard.writeText(await answer.text());
      if (status) status.textContent = "Copied";
    } catch {
      if (status) status.textContent = "Not copied: open the Markdown page instead";
    }
  }
}

customElements.define("copy-markdown", CopyMarkdown);
