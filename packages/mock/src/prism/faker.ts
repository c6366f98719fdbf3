import { resetJSONSchemaGenerator } from "./prism-http.ts";
import { generatorFaker, parseDocument } from "./private-modules.ts";

/**
 * Applies the document's `x-json-schema-faker` and json-schema-faker's `fillProperties` to the
 * generated answers, as Prism's command line means to: it may configure another copy of
 * json-schema-faker than the one that generates. These options are global in a process, so the
 * document that was loaded last decides.
 */
export async function configureFaker(file: string, fillProperties?: boolean): Promise<void> {
  const document = await parseDocument(file);
  resetJSONSchemaGenerator();
  for (const [name, value] of Object.entries(document["x-json-schema-faker"] ?? {})) {
    if (name === "locale") generatorFaker.locate("faker").setLocale(value);
    else generatorFaker.option(camelCase(name), value);
  }
  if (fillProperties !== undefined) generatorFaker.option("fillProperties", fillProperties);
}

function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}
