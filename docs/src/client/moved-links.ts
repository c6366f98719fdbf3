/** Leads from an address of the former reference (`#/users/listusers`) to the operation's page. */
class MovedLinks extends HTMLElement {
  connectedCallback(): void {
    const fragment = decodeURIComponent(location.hash.slice(1)).replace(/\/(t=|$).*/, "");
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[data-former]")) {
      const { former } = link.dataset;
      if (fragment === former || `/${fragment}` === former || fragment === `tag${former}`) {
        location.replace(link.href);
      }
    }
  }
}

customElements.define("moved-links", MovedLinks);
