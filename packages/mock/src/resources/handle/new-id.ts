import type { Call } from "@carespec/mock-kit";
import type { Resource } from "../found/resource.ts";
import { makeText } from "../values/make-text.ts";
import { patternText } from "../values/pattern-text.ts";
import type { Handling } from "./handling.ts";
import { idProperty, type Stored, type Table } from "./table.ts";

/** The last number that was given as an id, by collection; so no number comes again. */
const LAST_IDS = "mock.ids";
/** Ids from here on may not fit into 32 bits. */
const LARGEST = 2 ** 31 - 1;
const MOST_TRIES = 1_000;

/** An id that no item has, as its schemas and the ids of other items have it. */
export async function newId(
  { reader, validatorOf }: Handling,
  resource: Resource,
  table: Table,
  call: Call,
): Promise<string | number> {
  const nodes = resource.id.schemas.map(({ node }) => reader.flat(node));
  const schema = Object.assign({}, ...nodes.toReversed());
  const types = new Set(resource.id.schemas.flatMap(({ node }) => [...reader.view(node).types]));
  const isFree = async (id: string | number) => !(await table.get(String(id)));
  const fits = (id: unknown) => resource.id.schemas.every(({ node }) => !validatorOf(node)(id));
  const values = await table.values();
  const ids = values.map((value) => value[idProperty(resource)]);
  const isNumber = types.has("integer") || types.has("number");
  const isNumeric =
    isNumber || (schema.format === undefined && schema.pattern === undefined && areDigits(ids));
  if (isNumeric) {
    const written = (number: number) => (isNumber ? number : String(number));
    const isUsable = async (number: number) =>
      fits(written(number)) && (await isFree(written(number)));
    const next = await nextNumber(resource, ids, call, Number(schema.minimum ?? 1), isUsable);
    // Where no number fits, such as beyond a maximum, the next one does least harm.
    if (isNumber || next.isUsable) return written(next.number);
  }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const id = madeText(schema, values, resource, call, tries);
    if (fits(id) && (await isFree(id))) return id;
  }
  return call.newId();
}

function areDigits(ids: readonly unknown[]): boolean {
  return ids.length > 0 && ids.every((id) => typeof id === "string" && /^\d{1,15}$/.test(id));
}

/** Notes an id that is free from now on, so that no other item gets it. */
export async function retireId({ name }: Resource, id: unknown, { state }: Call): Promise<void> {
  const number = Number(id);
  if (!Number.isSafeInteger(number) || number >= LARGEST) return;
  const last = state.collection<{ last: number }>(LAST_IDS);
  const known = (await last.get(name))?.last ?? 0;
  if (number > known) last.set(name, { last: number });
}

async function nextNumber(
  { name }: Resource,
  ids: readonly unknown[],
  { state }: Call,
  least: number,
  isUsable: (number: number) => Promise<boolean>,
): Promise<{ number: number; isUsable: boolean }> {
  const last = state.collection<{ last: number }>(LAST_IDS);
  const given = (await last.get(name))?.last ?? 0;
  const numbers = ids.map(Number).filter((id) => Number.isSafeInteger(id) && id < LARGEST);
  const next = Math.max(given, least - 1, ...numbers) + 1;
  // An id that a request chose may be larger than others may be.
  for (const start of [next, given + 1, least]) {
    for (let number = start; number < start + MOST_TRIES; number += 1) {
      if (!(await isUsable(number))) continue;
      last.set(name, { last: Math.max(number, given) });
      return { number, isUsable: true };
    }
  }
  last.set(name, { last: next });
  return { number: next, isUsable: false };
}

/** By the format or the pattern, else like the ids that there are: `pet_1a2b3c` beside `pet_9f8e7d`. */
function madeText(
  schema: Record<string, unknown>,
  values: readonly Stored[],
  resource: Resource,
  call: Call,
  tries: number,
): string {
  const source = { random: () => call.random(), newId: () => call.newId(), now: call.now };
  if (typeof schema.pattern === "string") {
    const length = Math.max(Number(schema.minLength ?? 0), tries > 0 ? 4 : 0);
    const text = patternText(schema.pattern, source.random, length);
    if (text !== undefined) return text;
  }
  if (schema.format === "uuid" || schema.format === undefined) {
    const uuid = call.newId();
    const shown = values[0]?.[idProperty(resource)] ?? schema.example;
    const prefix =
      schema.format === "uuid" ? undefined : /^[a-z]+[_-]/i.exec(String(shown ?? ""))?.[0];
    const id = prefix ? prefix + uuid.replaceAll("-", "").slice(0, 16) : uuid;
    const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
    return id.length > most ? id.replaceAll("-", "").slice(0, most) : id;
  }
  const text = makeText(schema, source);
  return tries === 0 ? text : text.replace(/^[a-z]+/i, (word) => `${word}${tries}`);
}
