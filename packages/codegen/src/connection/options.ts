import type { Server } from "@carespec/document";
import { camelCase, createNames, isIdentifier } from "@carespec/document/normalize";

/** An option of a generated client. */
export interface OptionText {
  name: string;
  type: string;
  doc: string;
  isOptional: boolean;
}

/** Options that every client has. */
export const ownNames: readonly string[] = [
  ...["allowInsecure", "baseUrl", "environment", "fetch", "fetchOptions", "headers", "hooks"],
  ...[
    "limiter",
    "maxBodyBytes",
    "observer",
    "pageSize",
    "parseJson",
    "retry",
    "session",
    "supplied",
  ],
  ...["auth", "timeoutMs", "totalTimeoutMs", "validator", "options", "rest", "api", "servers"],
];

/** A variable of the servers' URLs and the option that sets it. */
export interface ServerVariable {
  variable: string;
  option: OptionText;
}

/** The variables of servers as options, each once. */
export function serverVariables(servers: Server[], taken: readonly string[]): ServerVariable[] {
  const names = createNames([...ownNames, ...taken]);
  const variables = new Map(servers.flatMap((server) => Object.entries(server.variables ?? {})));
  const needed = new Set(servers.flatMap(neededVariables));
  return [...variables].map(([variable, { default: initial, enum: values, description }]) => {
    const name = camelCase(variable);
    const legal = isIdentifier(name) ? name : `_${name}`;
    const type = values?.map((value) => JSON.stringify(String(value))).join(" | ") ?? "string";
    const said = description?.trim().replace(/\.?$/, ".") ?? `\`${variable}\` of the server's URL.`;
    const given = names.give(legal, `${legal}Variable`);
    if (needed.has(variable)) {
      const doc = `${said} Required where \`baseUrl\` is not given.`;
      return { variable, option: { name: given, type, doc, isOptional: true } };
    }
    const doc = `${said} @default ${JSON.stringify(String(initial))}`;
    return {
      variable,
      option: { name: given, type: `${type} | undefined`, doc, isOptional: true },
    };
  });
}

/** Variables of a server without a default that could be meant: an empty one leaves a host without a name. */
export function neededVariables({ url, variables = {} }: Server): string[] {
  const [host = ""] = url.replace(/^[^/]*\/\//, "").split("/");
  const isFilled = (name: string, text: unknown) =>
    text !== undefined &&
    text !== null &&
    (text !== "" || !host.includes(`{${name}}`) || isHost(host.replaceAll(`{${name}}`, "")));
  return Object.entries(variables).flatMap(([name, own]) =>
    isFilled(name, own.default) ? [] : [name],
  );
}

/** Whether a host has no empty label, whatever its other variables are. */
function isHost(host: string): boolean {
  return (
    host
      .split(":", 1)[0]
      ?.split(".")
      .every((label) => label !== "") ?? false
  );
}
