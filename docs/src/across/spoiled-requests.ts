import type { RefusalSample } from "@carespec/document";
import { exampleRequest } from "../model/request-example.ts";
import type { SitePage, SiteVendor } from "../model/site-vendor.ts";

/** A request whose body may be replaced by a text. */
export interface SpoiledRequest extends RefusalSample {
  rawBody?: string;
}

/** What every vendor's operations are spoiled with: a part left out, or a value that nothing has. */
export function spoiledRequests({ document }: SiteVendor, page: SitePage): SpoiledRequest[] {
  const { parameters, body, security } = exampleRequest(document, page);
  const named = (kind: string) =>
    parameters.flatMap(({ parameter }) => (parameter.in === kind ? [parameter.name] : []));
  const credentials = security.map(([, { type, name = "" }]) =>
    type === "apiKey" ? name : "Authorization",
  );
  const without = [...new Set([...named("header"), ...credentials])];
  return [
    ...without.map((name) => ({ says: `without \`${name}\``, headers: { [name]: null } })),
    ...named("path").flatMap((name) => [
      { says: `with an unknown \`${name}\``, input: { path: { [name]: "987654321" } } },
      { says: `with an empty \`${name}\``, input: { path: { [name]: "" } } },
    ]),
    ...(body
      ? [
          { says: "with a body that is not JSON", rawBody: "{" },
          { says: "with an empty object as its body", rawBody: "{}" },
        ]
      : []),
  ];
}
