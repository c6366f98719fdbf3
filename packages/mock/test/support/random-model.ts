import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { createChecker } from "../../src/check/checker.ts";
import { answeredDocument } from "../../src/resources/schemas/answered-document.ts";
import type { RandomCollection } from "./random-apis.ts";
import type { Ask } from "./stateful.ts";

export type Item = Record<string, unknown>;

/** What the store must hold: for each place, the items by id, in the order in which they were made. */
export interface Model {
  collection: RandomCollection;
  /** The path's template and the path of this place. */
  template: string;
  path: string;
  items: Map<string, Item>;
  /** Places of the items, by their ids. */
  children: Map<string, Model>;
}

export function emptyModel(collection: RandomCollection, above: string, at: string): Model {
  const template = `${above}/${collection.name}`;
  return {
    collection,
    template,
    path: `${at}/${collection.name}`,
    items: new Map(),
    children: new Map(),
  };
}

export type Checked = (
  method: string,
  template: string,
  path: string,
  body?: unknown,
  type?: string,
) => ReturnType<Ask>;

/** Asks, and expects that each answer is one of the document. An unknown id may get a 404 in any case. */
export function checked(ask: Ask, document: never): Checked {
  const checker = createChecker(answeredDocument(document));
  return async (method, template, path, body, type) => {
    const answered = await ask(method, path, body, type ? { "content-type": type } : {});
    const { status, headers } = answered;
    expect(status, `${method} ${path} ${JSON.stringify(answered.body)}`).toBeLessThan(500);
    const { responses = {} } =
      (document as Record<string, never>)["paths"]?.[template]?.[method.toLowerCase()] ?? {};
    if (status === 404 && !("404" in (responses as object))) return answered;
    const text = (answered.body as unknown) === "" ? undefined : JSON.stringify(answered.body);
    const response = { status, headers: Object.fromEntries(headers), body: text };
    expect(
      checker.check({ method: method.toLowerCase(), path: template }, response),
      `${method} ${path} ${text}`,
    ).toBeUndefined();
    return answered;
  };
}

/** What the document's examples begin with. */
export async function begin(model: Model, ask: Checked): Promise<void> {
  const shown = await listed(model, ask);
  const { id } = model.collection;
  if (id !== undefined) for (const item of shown) model.items.set(String(item[id]), {});
  else model.children.clear();
  hidden.set(model, id === undefined ? shown.length : 0);
}

/** How many items of a place have ids that only their making tells. */
export const hidden = new WeakMap<Model, number>();

export async function childOf(top: Model, parent: string, ask: Checked): Promise<Model> {
  const known = top.children.get(parent);
  if (known) return known;
  const { parameter, child } = top.collection;
  const model = emptyModel(
    child as RandomCollection,
    `${top.template}/{${parameter}}`,
    `${top.path}/${encodeURIComponent(parent)}`,
  );
  await begin(model, ask);
  top.children.set(parent, model);
  return model;
}

export async function expectItem(model: Model, id: string, ask: Checked): Promise<void> {
  const { collection, template, path, items } = model;
  const read = await ask(
    "GET",
    `${template}/{${collection.parameter}}`,
    `${path}/${encodeURIComponent(id)}`,
  );
  expect(read.status).toBe(200);
  expect(read.body).toMatchObject(items.get(id) as Item);
  if (collection.id) expect(String((read.body as Item)[collection.id])).toBe(id);
}

export async function expectList(model: Model, ask: Checked): Promise<void> {
  const shown = await listed(model, ask);
  const { id, isSummary } = model.collection;
  if (id === undefined) {
    const count = hidden.get(model) as number;
    expect(shown.length).toBeLessThanOrEqual(count);
    return;
  }
  expect(shown.map((item) => String(item[id]))).toEqual([...model.items.keys()]);
  if (isSummary) return;
  for (const item of shown) expect(item).toMatchObject(model.items.get(String(item[id])) as Item);
}

export async function expectFilter(model: Model, sent: Item, ask: Checked): Promise<void> {
  const { filter, id } = model.collection;
  const wanted = filter === undefined ? undefined : sent[filter];
  if (filter === undefined || id === undefined || wanted === undefined) return;
  const shown = await listed(model, ask, `${filter}=${encodeURIComponent(String(wanted))}`);
  for (const [key, item] of model.items) {
    if (!Object.hasOwn(item, filter)) continue;
    const isShown = shown.some((each) => String(each[id]) === key);
    expect(isShown).toBe(isDeepStrictEqual(item[filter], wanted));
  }
}

/** All pages of a list. */
export async function listed(
  { collection, template, path }: Model,
  ask: Checked,
  query = "",
): Promise<Item[]> {
  const { pages, list } = collection;
  const all: Item[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 40; page += 1) {
    const paging: Record<string, string> = {
      none: "",
      page: `page=${page + 1}&per_page=4`,
      said: `p=${page}&n=4`,
      offset: `offset=${all.length}&limit=4`,
      cursor: `limit=4${cursor ? `&cursor=${cursor}` : ""}`,
    };
    const search = [query, paging[pages]].filter(Boolean).join("&");
    const { body, status } = await ask("GET", template, search ? `${path}?${search}` : path);
    expect(status).toBe(200);
    const items = (list === "bare" ? body : body[list]) as Item[];
    all.push(...items);
    cursor = list === "bare" ? `after-${all.length}` : (body as { nextCursor?: string }).nextCursor;
    if (pages === "none" || items.length < 4 || (cursor === undefined && pages === "cursor")) {
      if (list !== "bare") expect((body as Item).total).toBe(all.length);
      return all;
    }
  }
  throw new Error("the pages do not end");
}

export function merged(before: Item, patch: Item): Item {
  const result: Item = { ...before };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete result[name];
    else if (typeof value === "object" && !Array.isArray(value))
      result[name] = merged((before[name] ?? {}) as Item, value as Item);
    else result[name] = value;
  }
  return result;
}

export function idValue({ idKind }: RandomCollection, id: string): string | number {
  return idKind === "integer" ? Number(id) : id;
}
