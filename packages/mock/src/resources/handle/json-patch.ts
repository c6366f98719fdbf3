import { isDeepStrictEqual } from "node:util";
import { isNode, pointerKeys } from "@carespec/document";
import { set } from "../values/complete-value.ts";
import { createCopyCount, expectFewSteps, expectKeepable } from "./patch-limits.ts";

/** A patch that cannot be applied; the message says where and why. */
export class PatchProblem extends Error {
  override name = "PatchProblem";
}

type Step = Record<string, unknown>;

/**
 * A value changed by a JSON patch (RFC 6902). The value stays as it is; the result is a copy.
 *
 * @throws PatchProblem for a step that cannot be done, and TooLarge; then no step counts
 */
export function jsonPatch(value: unknown, steps: unknown): unknown {
  if (!Array.isArray(steps)) throw new PatchProblem("a JSON patch is a list of steps");
  expectFewSteps(steps);
  // The document is a member, so that a step may replace it as a whole.
  const root: Step = { "": structuredClone(value) };
  const count = createCopyCount();
  for (const [index, step] of steps.entries()) apply(root, step, `step ${index}`, count);
  expectKeepable(root[""], value);
  return root[""];
}

type Count = ReturnType<typeof createCopyCount>;

function apply(root: Step, step: unknown, name: string, count: Count): void {
  if (!isNode(step)) throw new PatchProblem(`${name} is not an object`);
  const { op, path, from, value } = step;
  const at = keysOf(path, name);
  switch (op) {
    case "add":
      add(root, at, structuredClone(value), name);
      break;
    case "remove":
      remove(root, at, name);
      break;
    case "replace":
      read(root, at, name);
      replace(root, at, structuredClone(value), name);
      break;
    case "move": {
      const source = keysOf(from, name);
      if (at.length > source.length && source.every((key, index) => key === at[index])) {
        throw new PatchProblem(`${name} moves a value into itself`);
      }
      const moved = read(root, source, name);
      if (String(path) === String(from)) break;
      remove(root, source, name);
      add(root, at, moved, name);
      break;
    }
    case "copy": {
      const copied = read(root, keysOf(from, name), name);
      count(copied, name);
      add(root, at, structuredClone(copied), name);
      break;
    }
    case "test":
      if (isDeepStrictEqual(read(root, at, name), value)) break;
      throw new PatchProblem(`${name} tests ${String(path)}, which has another value`);
    default:
      throw new PatchProblem(`${name} has no known op`);
  }
}

function keysOf(path: unknown, name: string): string[] {
  if (typeof path !== "string" || !/^(\/|$)/.test(path)) {
    throw new PatchProblem(`${name} has a path that is not a JSON pointer`);
  }
  return ["", ...pointerKeys(path)];
}

/** The place of a list's item: RFC 6901 knows no leading zeros. */
function indexIn(list: readonly unknown[], key: string, most: number, name: string): number {
  const index = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : Number.NaN;
  if (index <= most) return index;
  throw new PatchProblem(`${name} names the item ${key} of a list of ${list.length}`);
}

function child(parent: unknown, key: string, name: string): unknown {
  if (Array.isArray(parent)) return parent[indexIn(parent, key, parent.length - 1, name)];
  if (isNode(parent) && Object.hasOwn(parent, key)) return parent[key];
  throw new PatchProblem(`${name} names ${key}, which does not exist`);
}

function read(root: unknown, keys: readonly string[], name: string): unknown {
  return keys.reduce((at, key) => child(at, key, name), root);
}

function parentOf(root: unknown, keys: readonly string[], name: string): [unknown, string] {
  return [read(root, keys.slice(0, -1), name), keys.at(-1) as string];
}

function add(root: unknown, keys: readonly string[], value: unknown, name: string): void {
  const [parent, key] = parentOf(root, keys, name);
  if (Array.isArray(parent)) {
    const index = key === "-" ? parent.length : indexIn(parent, key, parent.length, name);
    parent.splice(index, 0, value);
  } else if (isNode(parent)) set(parent, key, value);
  else throw new PatchProblem(`${name} adds ${key} to a value without members`);
}

function remove(root: unknown, keys: readonly string[], name: string): void {
  const [parent, key] = parentOf(root, keys, name);
  child(parent, key, name);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isNode(parent)) delete parent[key];
}

function replace(root: unknown, keys: readonly string[], value: unknown, name: string): void {
  const [parent, key] = parentOf(root, keys, name);
  if (Array.isArray(parent)) parent[Number(key)] = value;
  else if (isNode(parent)) set(parent, key, value);
}
