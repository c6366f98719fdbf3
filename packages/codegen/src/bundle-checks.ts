import { inlineModule } from "./inline-module.ts";
import { tidyCode } from "./tidy-code.ts";

/** What ajv's code takes from its packages, as it writes it. */
const REQUIRED = /const (\w+) = require\("([^"]+)"\)([^;]*);/g;

/**
 * Turns ajv's code into a file that imports no package: what it requires goes into one file for each
 * module beside it.
 */
export function bundleChecks(file: string, code: string): Record<string, string> {
  const modules = new Map<string, { module: string; constants: string[] }>();
  const imports: string[] = [];
  const rest = code.replaceAll(REQUIRED, (_, name: string, module: string, member: string) => {
    const part = `validators-${module.split("/").at(-1)}.js`;
    const { constants } = modules.get(part) ?? { constants: [] };
    modules.set(part, { module, constants: [...constants, `${name} = part${member}`] });
    imports.push(`import { ${name} } from "./${part}";`);
    return "";
  });
  const parts = [...modules].map(([part, { module, constants }]) => {
    const lines = constants.map((constant) => `export const ${constant};\n`);
    return [part, `const part = ${inlineModule(module)};\n\n${lines.join("")}`] as const;
  });
  return { [file]: tidyCode([...imports, rest].join("\n")), ...Object.fromEntries(parts) };
}
