import fc from "fast-check";
import { expect, it } from "vitest";
import { createMock } from "../../src/index.ts";
import { asSwagger } from "../support/as-swagger.ts";
import { documentOf } from "../support/random-api-document.ts";
import { bodyOf, chosenId, randomApi } from "../support/random-apis.ts";
import {
  begin,
  type Checked,
  checked,
  childOf,
  emptyModel,
  expectFilter,
  expectItem,
  expectList,
  hidden,
  type Item,
  idValue,
  listed,
  type Model,
  merged,
} from "../support/random-model.ts";
import { folderOf } from "../support/spec-document.ts";
import { askOf } from "../support/stateful.ts";

/** `RANDOM_APIS=2000` hunts. */
const APIS = Number(process.env.RANDOM_APIS ?? 12);
const CALLS = 25;

const call = fc.record({
  kind: fc.constantFrom(
    "create",
    "create",
    "read",
    "list",
    "filter",
    "replace",
    "merge",
    "remove",
    "unknown",
    "again",
  ),
  pick: fc.nat(1_000),
  isChild: fc.boolean(),
  seed: fc.integer(),
});

it("stateful mocks of random documents do as a simple store does, and keep to the document", async () => {
  const found = await fc.check(
    fc.asyncProperty(
      randomApi,
      fc.array(call, { minLength: 5, maxLength: CALLS }),
      async (api, calls) => {
        const document = documentOf(api);
        const written = api.version === "2.0" ? asSwagger(document) : document;
        const file = `${folderOf({ "openapi.json": JSON.stringify(written) })}/openapi.json`;
        const mock = await createMock({ spec: { file, stateful: true }, check: true });
        const ask = checked(askOf(mock), document as never);
        const models = api.collections.map((collection) => emptyModel(collection, "", ""));
        for (const model of models) await begin(model, ask);
        for (const { kind, pick, isChild, seed } of calls) {
          const top = models[pick % models.length] as Model;
          const ids = [...top.items.keys()];
          const parent = ids[pick % Math.max(1, ids.length)];
          const inner =
            isChild && top.collection.child && parent !== undefined
              ? await childOf(top, parent, ask)
              : undefined;
          await act(inner ?? top, kind, pick, seed, ask);
        }
        for (const model of models) await expectList(model, ask);
        await mock.close();
      },
    ),
    { numRuns: APIS, endOnFailure: true, seed: Number(process.env.RANDOM_SEED ?? 2_026) },
  );
  // fast-check's own message would list how each value was made.
  const { seed, counterexamplePath: path, errorInstance: cause } = found;
  if (found.failed)
    throw new Error(`fails with the seed ${seed} at ${path}: ${(cause as Error)?.message}`, {
      cause,
    });
});

async function act(
  model: Model,
  kind: string,
  pick: number,
  seed: number,
  ask: Checked,
): Promise<void> {
  const { collection, template, path, items } = model;
  const ids = [...items.keys()];
  const id = ids[pick % Math.max(1, ids.length)];
  const [sent] = fc.sample(bodyOf(collection), { numRuns: 1, seed }) as [Item];
  const itemTemplate = `${template}/{${collection.parameter}}`;
  const itemPath = `${path}/${encodeURIComponent(id ?? "")}`;
  if (kind === "create") return create(model, sent, ask);
  if (kind === "list") return expectList(model, ask);
  if (kind === "filter") return expectFilter(model, sent, ask);
  if (kind === "unknown") {
    const [other] = fc.sample(chosenId(collection), { numRuns: 1, seed }) as [string | number];
    // Items of examples may have it too, where no answer shows their ids.
    const isHidden = collection.id === undefined && collection.hasExample;
    if (items.has(String(other)) || isHidden) return;
    const missing = `${path}/${encodeURIComponent(String(other))}`;
    expect((await ask("GET", itemTemplate, missing)).status).toBe(404);
    expect((await ask("DELETE", itemTemplate, missing)).status).toBe(404);
    return;
  }
  if (id === undefined) return;
  if (kind === "again" && collection.isChosen && collection.id) {
    const twice = await ask("POST", template, path, {
      ...sent,
      [collection.id]: idValue(collection, id),
    });
    if (collection.hasErrors) expect(twice.status).toBe(409);
    return expectItem(model, id, ask);
  }
  if (kind === "replace" && collection.update !== "merge") {
    const whole =
      collection.isChosen && collection.id
        ? { ...sent, [collection.id]: idValue(collection, id) }
        : sent;
    expect((await ask("PUT", itemTemplate, itemPath, whole)).status).toBe(200);
    items.set(id, whole);
    return expectItem(model, id, ask);
  }
  if (kind === "merge" && collection.update !== "put" && collection.form !== "oneOf") {
    const { [collection.id ?? ""]: _, ...patch } = sent;
    expect((await ask("PATCH", itemTemplate, itemPath, patch, collection.patchType)).status).toBe(
      200,
    );
    items.set(id, merged(items.get(id) ?? {}, patch));
    return expectItem(model, id, ask);
  }
  if (kind === "remove") {
    expect((await ask("DELETE", itemTemplate, itemPath)).status).toBe(204);
    items.delete(id);
    model.children.delete(id);
    expect((await ask("GET", itemTemplate, itemPath)).status).toBe(404);
    return;
  }
  return expectItem(model, id, ask);
}

async function create(model: Model, sent: Item, ask: Checked): Promise<void> {
  const { collection, template, path, items } = model;
  const { id, created, isChosen } = collection;
  const before = id === undefined ? [] : await listed(model, ask);
  const made = await ask("POST", template, path, { ...sent, secret: "hush" });
  if (id && isChosen && items.has(String(sent[id]))) {
    if (collection.hasErrors) expect(made.status).toBe(409);
    return;
  }
  expect(made.status).toBe(Number(created));
  expect(JSON.stringify(made.body)).not.toContain("hush");
  let own: string;
  if (id === undefined) {
    const location = made.headers.get("location") ?? "";
    expect(location).toMatch(/.\/.+/);
    own = decodeURIComponent(location.split("/").at(-1) as string);
    hidden.set(model, (hidden.get(model) ?? 0) + 1);
  } else if (created === "204") {
    const known = new Set(before.map((item) => String(item[id])));
    own = String(
      (await listed(model, ask)).map((item) => item[id]).find((each) => !known.has(String(each))),
    );
  } else own = String((made.body as Item)[id]);
  expect(items.has(own)).toBe(false);
  items.set(own, sent);
  await expectItem(model, own, ask);
}
