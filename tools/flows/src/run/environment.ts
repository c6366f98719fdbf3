import { UserError } from "@carespec/command";
import type { OpenApiDocument, VendorSamples, Workflow } from "@carespec/document";
import { findInputs } from "./inputs.ts";

/** What the environment says of a vendor's sandbox. */
export interface Sandbox {
  baseUrl: string;
  /** By the names of the inputs. */
  values: Record<string, string>;
}

/** What the variables of a sandbox are read for. */
export interface SandboxOptions {
  vendor: string;
  document: OpenApiDocument;
  workflows: Workflow[];
  computed?: VendorSamples["computed"];
  env: NodeJS.ProcessEnv;
}

/** `CARESPEC_ACME_CLOUD_API_KEY` for the input `apiKey` of `acme-cloud`. */
export function variableName(vendor: string, input: string): string {
  const words = (text: string) => text.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll("-", "_");
  return `CARESPEC_${words(vendor)}_${words(input)}`.toUpperCase();
}

/**
 * Reads where a vendor's sandbox is and what its flows need there.
 *
 * @throws UserError that lists all variables that are missing, or says what is wrong with the address
 */
export function readSandbox(options: SandboxOptions): Sandbox {
  const { vendor, document, workflows, computed, env } = options;
  const read = (input: string) => env[variableName(vendor, input)] || undefined;
  const names = new Set([
    ...workflows.flatMap(({ inputs }) => Object.keys(inputs?.properties ?? {})),
    ...Object.values(computed ?? {}).flatMap(({ uses }) => uses),
  ]);
  const values = Object.fromEntries(
    [...names].flatMap((name) => (read(name) === undefined ? [] : [[name, read(name) ?? ""]])),
  );
  const baseUrl = read("baseUrl");
  const missing = new Set(baseUrl === undefined ? ["baseUrl"] : []);
  for (const workflow of workflows) {
    const found = findInputs(workflow, { values, ...(computed && { computed }), invents: false });
    for (const name of found.missing) missing.add(name);
  }
  if (missing.size > 0) {
    const list = [...missing].map((name) => told(vendor, name, computed));
    throw new UserError(
      `the flows of ${vendor} need these variables for its sandbox: ${list.join(", ")}`,
    );
  }
  checkAddress(vendor, baseUrl ?? "", document);
  return { baseUrl: baseUrl ?? "", values };
}

function told(vendor: string, name: string, computed: VendorSamples["computed"]): string {
  const from = computed?.[name]?.uses.map((used) => variableName(vendor, used)) ?? [];
  return [variableName(vendor, name), ...from].join(" or ");
}

/** Whether an address is of the machine that asks. */
export function isThisMachine({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Secrets are not sent in clear, and flows, which write, are not run where patients are. */
function checkAddress(vendor: string, baseUrl: string, { servers = [] }: OpenApiDocument): void {
  const variable = variableName(vendor, "baseUrl");
  const url = URL.parse(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UserError(`${variable} is not a web address: give the base URL of the sandbox`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new UserError(
      `${variable} holds credentials: leave them out, they have variables of their own`,
    );
  }
  if (url.protocol === "http:" && !isThisMachine(url)) {
    throw new UserError(`${variable} sends secrets in clear: use https`);
  }
  const environment = servers.find((server) => URL.parse(server.url)?.host === url.host)?.[
    "x-environment"
  ];
  const others = servers.filter((server) => server["x-environment"] === "sandbox");
  if (environment === "production" && others.length > 0) {
    throw new UserError(
      `${variable} is the vendor's production, and flows write: use ${others[0]?.url}`,
    );
  }
}
