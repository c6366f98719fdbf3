import {
  type Node,
  type OpenApiDocument,
  type PlacedOperation,
  requestBodyOf,
  webhooksOf,
} from "@carespec/document";
import { camelCase, createNames, isIdentifier, upperFirst } from "@carespec/document/normalize";
import { type Body, bodiesOf, placeOf } from "./bodies.ts";
import { bundleChecks } from "./bundle-checks.ts";
import { createChecksCompiler } from "./compile-checks.ts";
import { prose, tsdoc } from "./tsdoc.ts";
import type { TypeNames } from "./type-names.ts";
import { type Imports, typeText } from "./type-text.ts";

/** What a webhook sends. */
interface Payload {
  name: string;
  webhook: PlacedOperation;
  body: Body;
}

/**
 * Writes `webhooks.ts` and `webhook-checks.js`: the types of what the vendor sends by itself, and
 * guards that check it. Nothing where the document has neither webhooks nor callbacks.
 *
 * @param document - with types of requests and answers split
 */
export function generateWebhooks(
  document: OpenApiDocument,
  names: TypeNames,
): Record<string, string> {
  const payloads = payloadsOf(document, names);
  if (payloads.length === 0) return {};
  const imports: Imports = { names, used: new Set() };
  const types = payloads.map((payload) => typeOf(payload, imports));
  const text = types.join("\n");
  const used = [...imports.used].sort();
  const head = [
    ...(/\bwebhooks\[/.test(text) ? ['import type { webhooks } from "./schema.ts";'] : []),
    ...(used.length > 0 ? [`import type { ${used.join(", ")} } from "./types.ts";`] : []),
    'import * as checks from "./webhook-checks.js";',
  ];
  const checks = createChecksCompiler(document);
  const constants = payloads.map(({ name, body }) => {
    const check = checks.add(body.schema as Node, `payload_${name}`);
    return `export const is${name} = (value) => ${check}(value);`;
  });
  const declarations = payloads.map(
    ({ name }) => `export declare const is${name}: (value: unknown) => boolean;`,
  );
  return {
    "webhooks.ts": `${head.join("\n")}\n\n${text}`,
    ...bundleChecks("webhook-checks.js", `${checks.write()}\n${constants.join("\n")}\n`),
    "webhook-checks.d.ts": `${declarations.join("\n")}\n`,
  };
}

function payloadsOf(document: OpenApiDocument, types: TypeNames): Payload[] {
  const names = createNames(types.values());
  return webhooksOf(document).flatMap((webhook) => {
    const { operation, path } = webhook;
    const sent = requestBodyOf(document, operation);
    const body =
      sent && bodiesOf(document, sent).find(({ kind, schema }) => kind === "json" && schema);
    if (!body) return [];
    const plain = upperFirst(camelCase(path));
    const name = names.give(`${isIdentifier(plain) ? plain : `_${plain}`}Payload`);
    return [{ name, webhook, body }];
  });
}

function typeOf({ name, webhook, body }: Payload, imports: Imports): string {
  const { path, method, operation } = webhook;
  const holder = `NonNullable<webhooks[${JSON.stringify(path)}]["${method}"]["requestBody"]>`;
  const type = typeText(body.schema as Node, placeOf(holder, body), imports);
  const said = prose(operation.description ?? operation.summary);
  const doc = tsdoc([`What the vendor sends as \`${path}\`.`, said]);
  return `${doc}export type ${name} = ${type};

/** Whether a value is what the document says of \`${path}\`. */
export function is${name}(value: unknown): value is ${name} {
  return checks.is${name}(value);
}
`;
}
