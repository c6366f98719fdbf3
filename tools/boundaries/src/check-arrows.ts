import { posix } from "node:path";
import { ARROWS, type Arrow, EVERY_TEST, EXCEPTIONS, SEAMS } from "./arrows.ts";
import type { Finding } from "./finding.ts";
import type { SourceFile } from "./source-files.ts";
import { isTest, workspaceOf } from "./workspaces.ts";

/** What the rules depend on. */
export interface House {
  /** Workspace folders by package name. */
  workspaces: Map<string, string>;
  /** Names of the registry. */
  vendors: string[];
}

/**
 * Finds imports that no arrow allows, machine-written code that imports hand-written code, and
 * broken seams.
 */
export function checkArrows(files: SourceFile[], house: House): Finding[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ specifier, line }) => {
      const message = refusal(file.path, specifier, house);
      return message === undefined ? [] : [{ path: file.path, line, message }];
    }),
  );
}

function refusal(path: string, specifier: string, house: House): string | undefined {
  const seam = SEAMS.find(({ packages, only }) => packages.test(specifier) && !only.test(path));
  if (seam) return `imports ${specifier}: ${seam.why}`;
  const from = workspaceOf(house.workspaces.values(), path);
  if (isMachineWritten(path) && !mayGenImport(path, specifier)) {
    return `machine-written code imports ${specifier}: it may import its own folder and @carespec/core`;
  }
  const target = targetOf(path, specifier, house.workspaces);
  if (target === undefined) return undefined;
  if (target.workspace === from) {
    if (isTest(from, path) || !isTest(from, target.path)) return undefined;
    return `imports ${specifier}: only tests import tests, scripts and build configuration`;
  }
  const allowed = allowedFor(from, isTest(from, path), house.vendors);
  if (!allowed) return `${from} has no arrows yet: name it in tools/boundaries/src/arrows.ts`;
  if (allowed.includes(target.workspace)) return undefined;
  if (EXCEPTIONS.some((one) => one.path === path && one.to === target.workspace)) return undefined;
  return `imports ${specifier}: ${from} may import ${allowed.join(", ") || "no other workspace"}`;
}

/** Where an import leads; `undefined` for Node's modules and other packages. */
function targetOf(path: string, specifier: string, workspaces: Map<string, string>) {
  if (specifier.startsWith(".")) {
    const target = resolveRelative(path, specifier);
    return { workspace: workspaceOf(workspaces.values(), target), path: target };
  }
  const [scope = "", name = "", ...rest] = specifier.split("/");
  const workspace = workspaces.get(`${scope}/${name}`);
  return workspace === undefined ? undefined : { workspace, path: [workspace, ...rest].join("/") };
}

const resolveRelative = (path: string, specifier: string) =>
  posix.join(posix.dirname(path), specifier);

/** The folder of machine-written code that a path lies in. */
const GEN = /^.+\/src\/(.+\/)?gen\//;

const isMachineWritten = (path: string) => GEN.test(path);

function mayGenImport(path: string, specifier: string): boolean {
  if (!specifier.startsWith(".")) return /^@carespec\/core(\/|$)/.test(specifier);
  return GEN.exec(resolveRelative(path, specifier))?.[0] === GEN.exec(path)?.[0];
}

function allowedFor(from: string, test: boolean, vendors: string[]): string[] | undefined {
  for (const arrow of ARROWS) {
    const vendor = matches(arrow, from, vendors);
    if (vendor === undefined) continue;
    const targets = test ? [...arrow.to, ...(arrow.tests ?? []), ...EVERY_TEST] : arrow.to;
    return targets.flatMap((target) =>
      target.includes("<any vendor>")
        ? vendors.map((name) => target.replace("<any vendor>", name))
        : [target.replace("<vendor>", vendor)],
    );
  }
  return undefined;
}

/**
 * The vendor that an arrow starts from, empty where it names no vendor; `undefined` for another
 * place.
 */
function matches({ from }: Arrow, folder: string, vendors: string[]): string | undefined {
  if (from === folder || (from.endsWith("/*") && folder.startsWith(from.slice(0, -1)))) return "";
  return vendors.find((vendor) => from.replace("<vendor>", vendor) === folder);
}
