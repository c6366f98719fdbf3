import { UserError } from "@carespec/command";

/** Adds a vendor's entry at the end of `redocly.yaml`. */
export function withEntry(registry: string, name: string): string {
  return `${registry.trimEnd()}\n${entryOf(name)}`;
}

/** Takes a vendor's entry out. */
export function withoutEntry(registry: string, name: string): string {
  return replaceEntry(registry, name, "");
}

/** Gives an entry another name, in its place. */
export function renamedEntry(registry: string, name: string, to: string): string {
  return replaceEntry(registry, name, entryOf(to));
}

function entryOf(name: string): string {
  return `  ${name}:\n    root: specs/${name}/openapi.yaml\n`;
}

function replaceEntry(registry: string, name: string, entry: string): string {
  const own = new RegExp(`^  ${name}:\\n(?:    .*(?:\\n|$))+`, "m");
  const text = registry.endsWith("\n") ? registry : `${registry}\n`;
  if (!own.test(text))
    throw new UserError(`redocly.yaml has no entry ${name} under apis: is it written by hand?`);
  return text.replace(own, entry);
}
