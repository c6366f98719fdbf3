import { cpSync, existsSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryRoot } from "@carespec/document";
import { firstCallsOf, optionsOf, type VendorProgram } from "./vendor-program.ts";

/**
 * Writes the consumer's programs and types: generated from each vendor's facts, with what a
 * client's package adds in `test/consumer`.
 *
 * @returns the TypeScript files that use the clients, relative to the folder
 */
export function writeConsumerFiles(folder: string, programs: VendorProgram[]): string[] {
  cpSync(fileURLToPath(new URL("../consumer", import.meta.url)), folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const imports = programs.map(({ name, packageName }, index) => {
    return { name, binding: `vendor${index}`, from: packageName };
  });
  const all = `{ ${imports.map(({ name, binding }) => `"${name}": ${binding}`).join(", ")} }`;
  const imported = imports.map(({ binding, from }) => `import * as ${binding} from "${from}";`);
  const required = imports.map(({ binding, from }) => `const ${binding} = require("${from}");`);
  const vendors = "const vendors = JSON.parse(process.argv[2]);";

  write("run/first-calls.js", firstCallsOf(programs));
  write(
    "run/imported.mjs",
    lines(
      ...imported,
      'import { callEveryVendor } from "./calls.js";',
      vendors,
      `console.log(JSON.stringify(await callEveryVendor(${all}, vendors)));`,
    ),
  );
  write(
    "run/required.cjs",
    lines(
      ...required,
      'const { callEveryVendor } = require("./calls.js");',
      vendors,
      `callEveryVendor(${all}, vendors).then((answers) => console.log(JSON.stringify(answers)));`,
    ),
  );
  write(
    "run/browser.js",
    lines(
      ...imported,
      'import { callEveryVendor } from "./calls.js";',
      `globalThis.run = (vendors) => callEveryVendor(${all}, vendors);`,
    ),
  );
  write(
    "run/worker.js",
    lines(
      ...imported,
      'import { callEveryVendor } from "./calls.js";',
      "export default {",
      "  async fetch(request) {",
      `    const answers = callEveryVendor(${all}, await request.json());`,
      "    return answers.then(Response.json, (error) => new Response(error.stack, { status: 500 }));",
      "  },",
      "};",
    ),
  );

  mkdirSync(join(folder, "types"), { recursive: true });
  write("types/clients.ts", programs.map(typesOf).join("\n"));
  write("types/required.cts", requiredTypes(programs));
  write("types/library.ts", programs.map(libraryOf).join("\n"));
  write("types/registered.ts", programs.map(registeredOf).join("\n"));
  return ["types/clients.ts", ...programs.flatMap((program) => copyOwnTypes(folder, program))];
}

/** What the types of every client must allow and refuse. */
function typesOf(program: VendorProgram, index: number): string {
  const { packageName, client, operation } = program;
  const { body, ...params } = client.firstCall.input ?? {};
  const init = JSON.stringify({ params, body });
  const verb = `client.${operation.method}`;
  const create = `create${index}`;
  const options = ["...credentials", ...optionsOf(client)].join(", ");
  const credentials = client.credentials.map((name) => `${name}: string`).join("; ");
  return lines(
    `import { ${client.factory} as ${create} } from "${packageName}";`,
    `export async function call${index}(credentials: { ${credentials} }) {`,
    `  const client = ${create}({ ${options} });`,
    `  const { data, error } = await ${verb}(${JSON.stringify(operation.path)}, ${init});`,
    `  const named: typeof data = await client.${client.firstCall.operationId}(${JSON.stringify(client.firstCall.input ?? {})});`,
    "  // @ts-expect-error -- the operation does not exist",
    `  await ${verb}("/no-such-path");`,
    "  // @ts-expect-error -- the method does not exist",
    "  client.noSuchMethod();",
    "  // @ts-expect-error -- the credentials are missing",
    `  ${create}({});`,
    "  return { data, error, named };",
    "}",
  );
}

/** A program that keeps integers of 64 bits exact, and says so. */
function registeredOf({ packageName }: VendorProgram, index: number): string {
  return lines(
    `import type { Int64 as Int64${index} } from "${packageName}";`,
    `declare module "${packageName}" { interface Register { int64: bigint } }`,
    `export const id${index}: Int64${index} = 9007199254740993n;`,
  );
}

/** A library that exports a client, and parts of it. */
function libraryOf({ packageName, client, operation }: VendorProgram, index: number): string {
  const create = `create${index}`;
  const { operationId } = client.firstCall;
  const credentials = client.credentials.map((name) => `${name}: "a"`);
  const options = [...credentials, ...optionsOf(client)].join(", ");
  const verb = `client${index}.${operation.method}`;
  const { body, ...params } = client.firstCall.input ?? {};
  const init = JSON.stringify({ params, body });
  return lines(
    `import { ${client.factory} as ${create} } from "${packageName}";`,
    `export const client${index} = ${create}({ ${options} });`,
    `export const { ${operationId}: method${index}, request: request${index} } = client${index};`,
    `export const more${index} = { ...client${index}, more: true };`,
    `export const verb${index} = ${verb};`,
    `export const ask${index} = () => ${verb}(${JSON.stringify(operation.path)}, ${init});`,
  );
}

/** The same factories for CommonJS that can `require` an ES module. */
function requiredTypes(programs: VendorProgram[]): string {
  return programs
    .map(({ packageName, client: { factory } }, index) =>
      lines(
        `import vendor${index} = require("${packageName}");`,
        `export const create${index} = vendor${index}.${factory};`,
        "// @ts-expect-error -- the credentials are missing",
        `vendor${index}.${factory}({});`,
      ),
    )
    .join("\n");
}

function copyOwnTypes(folder: string, { name }: VendorProgram): string[] {
  const source = join(repositoryRoot, "packages", name, "test/consumer");
  if (!existsSync(source)) return [];
  return globSync("*.ts", { cwd: source }).map((file) => {
    const copy = `types/${name}/${file}`;
    cpSync(join(source, file), join(folder, copy));
    return copy;
  });
}

function lines(...all: string[]): string {
  return `${all.join("\n")}\n`;
}
