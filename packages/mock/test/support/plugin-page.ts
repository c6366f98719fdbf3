import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../docs/plugins.md", import.meta.url), "utf8");
const kit = JSON.stringify(new URL("../../src/kit.ts", import.meta.url).href);

/** The document of docs/plugins.md. */
export const documentText = example("yaml");

/** Its plugin, with the kit's sources in the place of the package. */
export const pluginCode = example("js").replace('"@carespec/mock/kit"', kit);

/** A plugin in TypeScript for the same document. */
export const typedPluginCode = example("ts");

/** The code of the page's example in a language; of several blocks the longest. */
function example(language: string): string {
  const blocks = page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"));
  return [...blocks].map(([, code = ""]) => code).sort((a, b) => b.length - a.length)[0] ?? "";
}
