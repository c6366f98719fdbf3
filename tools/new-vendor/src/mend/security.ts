import { isNode, operationsOf } from "@carespec/document";
import { componentsOf, type Draft, evidenceOf, ours, tell } from "./draft.ts";

/** How calls prove who they are, as `--auth` names it. */
export const AUTHS = ["none", "basic", "bearer", "api-key", "oauth2"] as const;

/** A name of {@link AUTHS}. */
export type Auth = (typeof AUTHS)[number];

/** The schemes that `--auth` stands for. */
const SCHEMES: Record<Exclude<Auth, "none">, { name: string; scheme: Record<string, unknown> }> = {
  basic: { name: "BasicAuth", scheme: { type: "http", scheme: "basic" } },
  bearer: { name: "BearerAuth", scheme: { type: "http", scheme: "bearer" } },
  "api-key": { name: "ApiKeyAuth", scheme: { type: "apiKey", in: "header", name: "X-Api-Key" } },
  oauth2: {
    name: "OAuth",
    scheme: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "/oauth/token", scopes: {} } },
    },
  },
};

/** Completes the security schemes, or writes the one that `auth` asks for where there is none. */
export function mendSecurity(draft: Draft, auth: Auth | undefined): void {
  const { document, told } = draft;
  const schemes = componentsOf(document, "securitySchemes");
  if (auth !== undefined && auth !== "none" && Object.keys(schemes).length === 0) {
    const { name, scheme } = SCHEMES[auth];
    schemes[name] = {
      ...structuredClone(scheme),
      "x-evidence": ours(
        draft,
        "Chosen when the vendor was added; its document names no credentials.",
      ),
    };
    document.security = [{ [name]: [] }];
    tell(told.left, "Confirm", `that calls need ${name}`);
  }
  for (const [name, scheme] of Object.entries(schemes)) {
    if (!isNode(scheme) || typeof scheme.$ref === "string") continue;
    scheme.description ||= `The credentials that the vendor hands out for \`${name}\`.`;
    scheme["x-evidence"] ??= evidenceOf(draft);
  }
  const known = new Set(Object.keys(schemes));
  document.security = knownOnly(document.security ?? [], known);
  for (const { operation } of operationsOf(document)) {
    if (operation.security) operation.security = knownOnly(operation.security, known);
  }
  if (known.size === 0 && document.components) delete document.components.securitySchemes;
}

/** Requirements of schemes that exist. */
function knownOnly(
  requirements: Record<string, string[]>[],
  known: ReadonlySet<string>,
): Record<string, string[]>[] {
  return requirements.filter((each) => Object.keys(each).every((name) => known.has(name)));
}
