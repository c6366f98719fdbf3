import type { VendorListing } from "../control/vendor-listing.ts";
import { escapeText } from "../coverage/formats/escape-text.ts";
import { PAGE_HEADERS } from "./page-headers.ts";

/** Something wrong with a vendor's document, as the page tells it. */
export interface ConsoleNotice {
  /** Name of the vendor. */
  vendor: string;
  /** Where and what, in one line. */
  text: string;
  /** Whether an earlier version is served; otherwise the vendor is left out. */
  isServed: boolean;
}

/** The page of the console as a server answers it. */
export interface ConsolePage {
  headers: Record<string, string>;
  body: string;
}

/** What the console's page is made of. */
export interface ConsolePageOptions {
  vendors: readonly VendorListing[];
  /** Leads from the page to the server's root, as `../../` does. Default: nothing, the page is at `/`. */
  root?: string;
  /** Where the docs are, with a trailing slash; default none. */
  docs?: string;
  /** Default: the console's own. */
  icon?: string;
  notices?: readonly ConsoleNotice[];
}

/**
 * The console's page, for a server that has the mock beside it. What it holds is the start: the address of each mock, its demo credentials
 * and links, which also show without JavaScript. The script adds everything else.
 */
export function consolePage(options: ConsolePageOptions): ConsolePage {
  return { headers: PAGE_HEADERS, body: write(options) };
}

function write({
  vendors,
  root = "",
  docs,
  icon = `${root}__mock/console/favicon.svg`,
  notices = [],
}: ConsolePageOptions): string {
  const control = `${root}__mock/`;
  const files = `${control}console/`;
  const toDocs = docs ? ` <a href="${docs}">Read the docs</a>.` : "";
  const missing = notices.filter(({ isServed }) => !isServed).map(missingText);
  const cards = vendors.map((vendor) => {
    const own = notices.filter((notice) => notice.isServed && notice.vendor === vendor.name);
    return vendorText(vendor, own, root, docs);
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Carespec console</title>
    <link rel="icon" href="${icon}">
    <meta name="description" content="The mocks that run here, what they are asked, and how they answer.">
    <link rel="stylesheet" href="${files}console.css">
    <script type="module" src="${files}console.js"></script>
  </head>
  <body>
    <div id="console"></div>
    <main id="start"${docs ? ` data-docs="${docs}"` : ""}>
      <h1>Carespec</h1>
      <p class="lead">${leadText(vendors)}${toDocs}</p>
      <p class="no-script">The console needs JavaScript, which has not run here. The mocks and their control API work without it.</p>
${[...missing, ...cards].join("\n")}
      <p class="control">
        Control: <a href="${control}vendors">/__mock/vendors</a> lists this as JSON,
        <a href="${control}health">/__mock/health</a> says whether the mock is running,
        <a href="${control}openapi.json">/__mock/openapi.json</a> describes all of it.
      </p>
    </main>
  </body>
</html>
`;
}

function leadText({ length }: readonly VendorListing[]): string {
  if (length === 0) return "A mock runs on this port.";
  const mocks = length === 1 ? "The mock of one API runs" : `Mocks of ${length} APIs run`;
  return `${mocks} on this port. Point a client at a base URL below and use its demo credentials; real credentials do not work here.`;
}

function missingText({ vendor, text }: ConsoleNotice): string {
  return `      <section class="broken" aria-label="${escapeText(vendor)}">
        <p>The document of ${escapeText(vendor)} is broken and was never built here, so it is left out:
          <code>${escapeText(text)}</code></p>
      </section>`;
}

function vendorText(
  { name, title, baseUrl, credentials }: VendorListing,
  notices: readonly ConsoleNotice[],
  root: string,
  docs: string | undefined,
): string {
  const row = (term: string, value: string) =>
    `          <dt>${escapeText(term)}</dt>\n          <dd><code>${escapeText(value)}</code></dd>`;
  const rows = Object.entries(credentials).map(([term, value]) => row(term, value));
  const broken = notices.map(
    ({ text }) =>
      `        <p>This document is broken. Its last good version is served: <code>${escapeText(text)}</code></p>\n`,
  );
  const id = escapeText(name);
  return `      <section${broken.length > 0 ? ' class="broken"' : ""} aria-labelledby="${id}">
        <h2 id="${id}">${escapeText(title)}</h2>
${broken.join("")}        <dl>
${[row("Mock base URL", baseUrl), ...rows].join("\n")}
        </dl>
        <nav aria-label="${escapeText(title)}">
          ${docs ? `<a href="${docs}${id}/">Reference</a>\n          ` : ""}<a href="${root}${id}/openapi.json">OpenAPI document</a>
        </nav>
      </section>`;
}
