import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

const handlebars = Handlebars.create();
handlebars.registerPartial("site-header", readTemplate("site-header"));

/**
 * Renders `templates/<name>.hbs`. Values are escaped; a value that the template does not find is an
 * error, not an empty string.
 */
export function renderTemplate(name: string, values: object): string {
  return handlebars.compile(readTemplate(name), { strict: true })(values);
}

function readTemplate(name: string): string {
  return readFileSync(new URL(`./templates/${name}.hbs`, import.meta.url), "utf8");
}
