import { resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";
import { AUTHS, type Auth } from "../mend/security.ts";

export const USAGE = `
Usage: npm run new-vendor -- <name> [--from FILE | --har FILE | --postman FILE] [options]
       npm run new-vendor -- --from-folder FOLDER
       npm run new-vendor -- <name> --update FILE

Adds a vendor: its document, mock, client, tests and docs, ready to be linted, built and tested. Asks for
what is missing where a terminal is there. With --update it merges a fresh copy of the vendor's document
into one that was added before, and keeps what was written here.

  --from FILE      an OpenAPI document (Swagger 2.0, OpenAPI 3.0 to 3.2; JSON or YAML)
  --har FILE       recorded traffic, from which a document is inferred
  --postman FILE   a Postman collection (v2.0 or v2.1), with saved responses
  --from-folder FOLDER
                   a folder of OpenAPI documents: adds a vendor for each, named like its file, and takes
                   the defaults instead of asking
  --update FILE    a fresh copy of the vendor's document
  --base-url URL   where the API is; default: what the document says
  --docs-url URL   the vendor's own documentation, which the evidence names
  --title TEXT     what the API is called; default: what the document says
  --auth KIND      ${AUTHS.join(", ")}; where the document names no credentials
  --skip-unsupported
                   leave out, and list, the operations that no right client can be made of, instead of
                   refusing the document
  --yes            take the defaults instead of asking
`;

/** What `new-vendor` is told. */
export interface Options {
  name: string | undefined;
  source: Source;
  /** A folder of documents, absolute; each becomes a vendor. */
  fromFolder: string | undefined;
  update: string | undefined;
  baseUrl: string | undefined;
  docsUrl: string | undefined;
  title: string | undefined;
  auth: Auth | undefined;
  /** Whether operations are left out that nothing right can be made of. */
  skipsUnsupported: boolean;
  /** Whether nothing may be asked. */
  yes: boolean;
}

/** From what the document comes. */
export interface Source {
  kind: "openapi" | "har" | "postman" | "nothing";
  /** Absolute. */
  file: string;
}

/** Reads the arguments of `new-vendor`. */
export function readOptions(args: string[], cwd: string): Options {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      from: { type: "string" },
      "from-folder": { type: "string" },
      har: { type: "string" },
      postman: { type: "string" },
      update: { type: "string" },
      "base-url": { type: "string" },
      "docs-url": { type: "string" },
      title: { type: "string" },
      auth: { type: "string" },
      "skip-unsupported": { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
    },
  });
  const [name, extra] = positionals;
  if (extra !== undefined) throw new UserError(`unexpected argument "${extra}": give one name`);
  const given = (["from", "from-folder", "har", "postman", "update"] as const).filter(
    (each) => values[each] !== undefined,
  );
  if (given.length > 1) {
    throw new UserError(`--${given.join(" and --")} do not go together: give one of them`);
  }
  const { from, har, postman, update } = values;
  const fromFolder = values["from-folder"];
  const ofOne = (["base-url", "docs-url", "title"] as const).find((each) => values[each]);
  const single = name === undefined ? ofOne && `--${ofOne}` : `the name "${name}"`;
  if (fromFolder !== undefined && single !== undefined) {
    throw new UserError(`--from-folder adds several vendors: leave out ${single}`);
  }
  if (update !== undefined && values["skip-unsupported"]) {
    throw new UserError(
      "--skip-unsupported is remembered from when the vendor was added: leave it out",
    );
  }
  const file = from ?? har ?? postman;
  const kind =
    from !== undefined
      ? "openapi"
      : har !== undefined
        ? "har"
        : postman !== undefined
          ? "postman"
          : "nothing";
  return {
    name,
    source: { kind, file: file === undefined ? "" : resolve(cwd, file) },
    fromFolder: fromFolder === undefined ? undefined : resolve(cwd, fromFolder),
    update: update === undefined ? undefined : resolve(cwd, update),
    baseUrl: urlOf(values["base-url"], "--base-url"),
    docsUrl: urlOf(values["docs-url"], "--docs-url"),
    title: values.title,
    auth: authOf(values.auth),
    skipsUnsupported: values["skip-unsupported"],
    yes: values.yes,
  };
}

function authOf(value: string | undefined): Auth | undefined {
  if (value === undefined) return undefined;
  const auth = AUTHS.find((each) => each === value);
  if (auth) return auth;
  throw new UserError(`--auth "${value}" is not known: choose from ${AUTHS.join(", ")}`);
}

/** Expects an http(s) address. */
export function urlOf(value: string | undefined, option: string): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return value.replace(/\/+$/, "");
  throw new UserError(`${option} "${value}" is not an http(s) address`);
}
