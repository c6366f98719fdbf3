import type { Operation } from "@carespec/mock-kit";
import leven from "leven";
import { operationName } from "../operation-name.ts";
import { percentDecoded } from "../percent-encoding.ts";

/** What an unknown path most likely means. */
interface Near {
  operation: Operation;
  /** By how many segments it is off. */
  distance: number;
  /** The first segment, or slash, by which it is another path. */
  first: string;
}

/** More would be guessing. */
const FARTHEST = 1;
/** Counts only where paths are equally near. */
const OTHER_METHOD = 0.001;

/**
 * Names the operation that comes nearest to a path that is not served, and the first thing by which the path
 * is another one; `undefined` where none is near, or nothing is another.
 *
 * @param method - in lower case; of equally near paths, one with it is preferred
 */
export function describeNearest(
  operations: readonly Operation[],
  method: string,
  path: string,
): string | undefined {
  let best: Near | undefined;
  for (const operation of operations) {
    const near = nearnessOf(operation, path);
    if (near.distance > FARTHEST) continue;
    if (operation.method !== method) near.distance += OTHER_METHOD;
    if (!best || near.distance < best.distance) best = near;
  }
  if (!best) return undefined;
  const { operation } = best;
  // The request is this operation's, and is refused for another reason.
  if (best.first === "" && operation.method === method) return undefined;
  const first = best.first || `the method is ${operation.method.toUpperCase()}`;
  const target = `${operation.method.toUpperCase()} ${operation.path}`;
  const name = operation.id === undefined ? target : `${operationName(operation)}, ${target}`;
  return `nearest is ${name}: ${first}`;
}

function nearnessOf(operation: Operation, path: string): Near {
  const known = operation.path.split("/").slice(1);
  const sent = path.split("/").slice(1);
  const near = { operation, distance: Math.abs(known.length - sent.length), first: "" };
  const tell = (text: string) => {
    near.first ||= text;
  };
  for (const [index, segment] of known.entries()) {
    if (near.distance > FARTHEST) break;
    const given = sent[index];
    if (given === undefined) tell(`/${segment} is missing`);
    else if (segment !== given && !segment.includes("{")) {
      near.distance += farness(segment, percentDecoded(given) ?? given);
      tell(`"${given}" is not "${segment}"`);
    } else if (given === "" && segment !== "") {
      near.distance += 1;
      tell(`${segment} is empty`);
    }
  }
  const more = sent.slice(known.length);
  if (more.length > 0)
    tell(more.join("") === "" ? "no slash at the end" : `/${more[0]} is too much`);
  return near;
}

/** The share of letters that differ; where that is over a half, they are different words, and it is 2. */
function farness(known: string, given: string): number {
  const [one, other] = [known.toLowerCase(), given.toLowerCase()];
  const longest = Math.max(one.length, other.length, 1);
  const isFar = Math.abs(one.length - other.length) > longest / 2;
  const share = isFar ? 1 : leven(one, other) / longest;
  return share > 0.5 ? 2 : share;
}
