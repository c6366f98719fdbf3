import { UserError } from "@carespec/command";
import { isNode } from "@carespec/document";
import { resetJSONSchemaGenerator } from "./prism-http.ts";
import { generatorFaker } from "./private-modules.ts";

/**
 * Applies the document's `x-json-schema-faker` and json-schema-faker's `fillProperties` to the
 * generated answers, as Prism's command line means to: it may configure another copy of
 * json-schema-faker than the one that generates. These options are global in a process, so the
 * document that was loaded last decides.
 *
 * @throws UserError for an option that the generator refuses
 */
export function configureFaker(file: string, document: unknown, fillProperties?: boolean): void {
  resetJSONSchemaGenerator();
  const options = isNode(document) ? document["x-json-schema-faker"] : undefined;
  for (const [name, value] of Object.entries(isNode(options) ? options : {})) {
    try {
      if (name === "locale") generatorFaker.locate("faker").setLocale(value);
      else generatorFaker.option(camelCase(name), value);
    } catch (error) {
      const { message } = error as Error;
      throw new UserError(
        `${file}#/x-json-schema-faker/${name} cannot be used: ${message}: leave it out`,
        { cause: error },
      );
    }
  }
  if (fillProperties !== undefined) generatorFaker.option("fillProperties", fillProperties);
}

function camelCase(name: string): string {
  return name.replace(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase());
}
