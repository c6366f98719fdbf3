import type { OpenCollection } from "@opencollection/types";
import type { HttpRequest } from "@opencollection/types/requests/http";
import { stringify } from "yaml";
import type { Collection, CollectionRequest } from "./collection.ts";
import { jsonPath } from "./http-file.ts";

/** Writes a collection as one OpenCollection file, which Bruno opens. */
export function openCollection({ title, summary, variables, folders }: Collection): string {
  const collection: OpenCollection = {
    opencollection: "1.0.0",
    info: { name: `${title} (mock)`, summary },
    config: {
      environments: [
        {
          name: "mock",
          variables: variables.map(({ name, value, says }) => ({ name, value, description: says })),
        },
      ],
    },
    items: folders.map(({ name, requests }, index) => ({
      info: { name, type: "folder", seq: index + 1 },
      items: requests.map(item),
    })),
    bundled: true,
  };
  return stringify(collection, { lineWidth: 0 });
}

function item(request: CollectionRequest, index: number): HttpRequest {
  const { name, method, url, headers, basic, body, after, takes } = request;
  const actions = Object.entries(takes).map(([variable, pointer]) => ({
    type: "set-variable" as const,
    phase: "after-response" as const,
    selector: { expression: `res.body${jsonPath(pointer).slice(1)}`, method: "jsonq" as const },
    variable: { name: variable, scope: "environment" as const },
  }));
  return {
    info: { name, type: "http", seq: index + 1 },
    http: {
      method,
      url,
      headers: headers.map(([key, value]) => ({ name: key, value })),
      ...(body !== undefined && { body: { type: "json", data: body } }),
      ...(basic && { auth: { type: "basic", username: basic[0], password: basic[1] } }),
    },
    ...(actions.length > 0 && { runtime: { actions } }),
    ...(after.length > 0 && { docs: `Run before it: ${after.join(", ")}` }),
  };
}
