import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Exported, exportedFrom } from "../declarations/exported.ts";
import { createTypeProgram } from "../declarations/type-program.ts";
import { declarationsOf, type PublishedPackage } from "../packages/list-published.ts";
import { compileConsumers } from "./compile-consumer.ts";

/**
 * Writes the programs that the next release must still compile: one that names everything that a
 * package exports, what the package's own `test/consumer` holds, and one that uses a client.
 *
 * @param client - the program that uses the client, where the package is one
 * @returns texts by file name
 */
export function writeConsumers(published: PublishedPackage, client?: string): Map<string, string> {
  const { folder } = published;
  const own = globSync("test/consumer/*.ts", { cwd: folder }).map((file) => {
    return [basename(file), readFileSync(join(folder, file), "utf8")] as const;
  });
  const names = `${namesOf(published).join("\n")}\n`;
  const texts = new Map([
    ["exports.ts", names],
    ...own,
    ...(client ? [["client.ts", client] as const] : []),
  ]);
  return withoutErrors(texts, folder);
}

function namesOf({ name, folder, manifest }: PublishedPackage): string[] {
  const entries = [...declarationsOf(manifest)].map(
    ([subpath, file]) => [subpath, join(folder, file)] as const,
  );
  const program = createTypeProgram(
    entries.map(([, file]) => file),
    folder,
  );
  const lines = entries.flatMap(([subpath, file]) => {
    const from = `import("${name}${subpath.slice(1)}")`;
    return [...exportedFrom(program, file).values()]
      .filter((exported) => /^[A-Za-z_$][\w$]*$/.test(exported.name) && exported.name !== "default")
      .toSorted((one, other) => one.name.localeCompare(other.name))
      .map((exported) => useOf(exported, from));
  });
  return lines.map((line, index) => `export type Use${index} = ${line};`);
}

function useOf({ name, isValue, typeParameters: [, most] }: Exported, from: string): string {
  if (isValue) return `typeof ${from}.${name}`;
  const given = most > 0 ? `<${Array.from({ length: most }, () => "any").join(", ")}>` : "";
  return `${from}.${name}${given}`;
}

/** A baseline says what compiled: lines that do not are left out. */
function withoutErrors(texts: Map<string, string>, folder: string): Map<string, string> {
  const at = (file: string) => join(folder, "released-consumer", file);
  let current = texts;
  for (let round = 0; round < 3; round += 1) {
    const own = new Map([...current].map(([file, text]) => [at(file), text]));
    const errors = compileConsumers([...own.keys()], folder, own);
    if (errors.length === 0) return current;
    current = new Map(
      [...current].map(([file, text]) => {
        const broken = new Set(
          errors.filter((error) => error.file === at(file)).map(({ line }) => line),
        );
        const lines = text.split("\n");
        // A statement that opens a block is kept in shape.
        const kept = lines.map((line, index) => {
          if (!broken.has(index + 1)) return line;
          return line.startsWith("{ const answer") ? "{ const answer: any = undefined;" : "";
        });
        return [file, kept.join("\n")];
      }),
    );
  }
  return current;
}
