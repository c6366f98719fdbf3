import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type OpenApiDocument, repositoryRoot } from "@carespec/document";
import { prepareForReference } from "./prepare.ts";
import { inlineScriptSources, type RedocScript, redoclyCli } from "./redoc-assets.ts";
import { renderTemplate } from "./render-template.ts";
import { type VendorView, viewNavigation } from "./vendor-view.ts";

const shell = fileURLToPath(new URL("./templates/redoc-shell.hbs", import.meta.url));
const marker = "<!-- redoc -->";

/** Height of the header of `site.css`, which stays in view and under which Redoc must not scroll. */
const headerHeight = 56;

const redocOptions = {
  scrollYOffset: headerHeight,
  hideDownloadButtons: true, // the bar above offers the document itself; Redoc's would be the prepared copy
  schemasExpansionLevel: 1,
};

/**
 * Renders one vendor's reference as a page.
 *
 * @param vendors - all vendors, for the header's links
 * @throws Error with Redocly's own message where it fails
 */
export async function renderReference(
  vendor: VendorView,
  document: OpenApiDocument,
  vendors: VendorView[],
  redoc: RedocScript,
): Promise<string> {
  const { head, body } = await runRedocly(vendor, prepareForReference(vendor.name, document));
  const page = { redocHead: localize(head, redoc), redocBody: localize(body, redoc) };
  return renderTemplate("reference", {
    ...page,
    root: "../../",
    scriptSources: inlineScriptSources(page.redocBody).join(" "),
    vendor,
    navigation: viewNavigation(vendors, "../../", vendor),
  });
}

/**
 * Points Redocly's page at our copy of the script, and its prerendered links at their fragments.
 */
function localize(html: string, redoc: RedocScript): string {
  return html
    .replaceAll(
      /https:\/\/cdn\.redocly\.com\/redoc\/[^"]*\/redoc\.standalone\.js/g,
      `../../assets/${redoc.file}`,
    )
    .replace(/integrity="[^"]*"/, `integrity="${redoc.integrity}"`)
    .replaceAll('href="/', 'href="#/');
}

/** Redocly's page is cut in two at a marker, so that its template language never sees our data. */
async function runRedocly(
  vendor: VendorView,
  document: OpenApiDocument,
): Promise<{ head: string; body: string }> {
  const folder = await mkdtemp(join(tmpdir(), "carespec-docs-"));
  try {
    const input = join(folder, "openapi.json");
    const output = join(folder, "index.html");
    await writeFile(input, JSON.stringify(document));
    await promisify(execFile)(
      process.execPath,
      [
        redoclyCli,
        "build-docs",
        input,
        "--output",
        output,
        "--template",
        shell,
        "--openapi",
        JSON.stringify(redocOptions),
      ],
      {
        cwd: repositoryRoot,
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      },
    );
    const [head = "", body] = (await readFile(output, "utf8")).split(marker);
    if (body === undefined)
      throw new Error(`Redocly's page of ${vendor.name} lacks the marker of ${shell}`);
    return { head, body };
  } finally {
    await rm(folder, { recursive: true });
  }
}
