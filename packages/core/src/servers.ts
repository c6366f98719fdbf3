/** A variable in the address of a server, as the document describes it. */
export interface ServerVariable {
  /** Used where no value is given. */
  readonly default?: string | undefined;
  /** The values that it can have; left out where any will do. */
  readonly enum?: readonly string[] | undefined;
  /** Name of the client's option, for messages. Default: the variable's. */
  readonly option?: string | undefined;
}

/**
 * Fills the addresses of servers, such as `https://{region}.example.test/v1`, for the member
 * `servers` of an API. An address is filled when a connection is made that goes there.
 *
 * @param values - by variable; what is `undefined` has its default
 * @param variables - what the document says of them, by server
 * @throws TypeError that names the option which is missing or cannot be meant, when it is read
 */
export function fillServers<Name extends string>(
  servers: Readonly<Record<Name, string>>,
  values: Readonly<Record<string, unknown>>,
  variables?: Readonly<Partial<Record<Name, Readonly<Record<string, ServerVariable>>>>>,
): Readonly<Record<Name, string>> {
  const filled = {} as Record<Name, string>;
  for (const name of Object.keys(servers) as Name[]) {
    const get = () => fill(servers[name], values, variables?.[name] ?? {});
    Object.defineProperty(filled, name, { get, enumerable: true });
  }
  return filled;
}

/** The base URL of an operation that has its own; `undefined` where it has none beside this one. */
export type OwnServer = (baseUrl: string) => string | undefined;

/**
 * Makes the member `server` of an operation, whose server takes the place of the document's. Where
 * the client's base URL is none of these, for example a mock's, all calls go there.
 *
 * @param servers - the document's, as templates
 * @param url - the operation's; absolute or relative, with the variables of the document's
 * @param variables - values of variables that only the operation's has
 */
export function ownServer(
  servers: readonly string[],
  url: string,
  variables: Readonly<Record<string, string>> = {},
): OwnServer {
  return (baseUrl) => {
    for (const template of servers) {
      const found = matchTemplate(template, baseUrl);
      if (!found) continue;
      const filled = fill(url, { ...variables, ...found }, {});
      return new URL(filled, `${baseUrl}/`).href.replace(/\/$/, "");
    }
    return undefined;
  };
}

/** The variables with which a template is an address; `undefined` where it cannot be. */
function matchTemplate(template: string, address: string): Record<string, string> | undefined {
  const names: string[] = [];
  const parts = template.replace(/\/$/, "").split(/\{([^{}]+)\}/);
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(part);
    return "(.*)";
  });
  const whole = new RegExp(`^${pattern.join("")}$`);
  // A variable may be empty, and a base URL has no slash at its end.
  const found = whole.exec(address) ?? whole.exec(`${address}/`);
  return found
    ? Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ""]))
    : undefined;
}

function fill(
  template: string,
  values: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, ServerVariable>>,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string, at: number) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const { default: usual, enum: listed, option = name } = variable ?? {};
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    const value = given ?? usual;
    if (value === undefined)
      throw new TypeError(`${option} must be given: it is a part of baseUrl`);
    const text = String(value);
    if (listed && !listed.includes(text)) {
      throw new TypeError(`${option} must be one of ${listed.join(", ")}`);
    }
    // Otherwise it could name another host.
    const isInHost = /^https?:\/\/[^/]*$/i.test(template.slice(0, at));
    if (isInHost && !/^[\w.:-]*$/.test(text)) {
      throw new TypeError(`${option} must be a part of a host's name`);
    }
    return text;
  });
}
