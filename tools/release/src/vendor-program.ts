import { UserError } from "@carespec/command";
import {
  listVendors,
  loadVendorFacts,
  operationsOf,
  readDocument,
  type VendorFacts,
} from "@carespec/document";

/** What a consumer writes to use a vendor's client: its facts and the operation of the first call. */
export interface VendorProgram {
  name: string;
  packageName: string;
  client: VendorFacts["client"];
  operation: CalledOperation;
}

/** The parts of an operation that a call needs. */
export interface CalledOperation {
  /** In capitals. */
  method: string;
  path: string;
  /** Its answers come in pages. */
  paged: boolean;
}

/** Reads the programs of all vendors, in the registry's order. */
export async function listVendorPrograms(): Promise<VendorProgram[]> {
  return Promise.all(
    listVendors().map(async ({ name, bundle }) => {
      const { client } = await loadVendorFacts(name);
      const { operationId } = client.firstCall;
      const operation = findOperation(bundle, operationId);
      if (operation) return { name, packageName: `@carespec/${name}`, client, operation };
      throw new UserError(`${name}: its document has no operation ${operationId} to call first`);
    }),
  );
}

function findOperation(bundle: string, operationId: string): CalledOperation | undefined {
  const found = operationsOf(readDocument(bundle)).find(
    ({ operation }) => operation.operationId === operationId,
  );
  if (!found) return undefined;
  const { method, path, operation } = found;
  return { method: method.toUpperCase(), path, paged: operation["x-pagination"] !== undefined };
}

/**
 * An application that creates the whole client and makes one call, without its input.
 *
 * @param checked - checks the call's answer by the checks of its operation, or of all operations;
 * default not at all
 */
export function applicationOf(
  { packageName, client }: VendorProgram,
  checked?: "one" | "all",
): string {
  const { factory, firstCall } = client;
  const validators = {
    one: [
      `{ ${firstCall.operationId}, validationOf }`,
      "/operations",
      `validationOf([${firstCall.operationId}])`,
    ],
    all: ["{ validation }", "", "validation()"],
  };
  const [names, path, validator] = checked ? validators[checked] : [];
  const imports = checked ? `import ${names} from "${packageName}/validate${path}";\n` : "";
  const options = optionsText(client, checked ? [`validator: ${validator}`] : []);
  return `import { ${factory} } from "${packageName}";
${imports}
const client = ${factory}(${options});
console.log(await client.${firstCall.operationId}());
`;
}

/** The same by the function of the operation, which leaves all others out of the bundle. */
export function smallApplicationOf({ packageName, client }: VendorProgram): string {
  const { operationId } = client.firstCall;
  const factory = client.factory.replace(/Client$/, "Connection");
  return `import { ${factory}, ${operationId} } from "${packageName}/operations";

const connection = ${factory}(${optionsText(client)});
console.log(await ${operationId}(connection));
`;
}

function optionsText(client: VendorProgram["client"], more: string[] = []): string {
  const credentials = client.credentials.map((name) => `  ${name}: process.env.${variable(name)},`);
  const options = [...optionsOf(client), ...more].map((option) => `  ${option},`);
  return `{\n${[...credentials, ...options].join("\n")}\n}`;
}

/** `run/first-calls.js`: what `run/calls.js` calls, by vendor. */
export function firstCallsOf(programs: VendorProgram[]): string {
  const entries = programs.map(({ name, client, operation }) => {
    const { factory, firstCall, refusedCall } = client;
    const call = {
      ...operation,
      operationId: firstCall.operationId,
      input: firstCall.input ?? {},
      keys: firstCall.finds?.pointer.split("/").slice(1),
      ...(refusedCall && { refused: refusedCall }),
    };
    const options = `{ ${optionsOf(client).join(", ")} }`;
    return `${JSON.stringify(name)}: { factory: "${factory}", options: ${options}, ...${JSON.stringify(call)} },`;
  });
  return `export const firstCalls = {\n  ${entries.join("\n  ")}\n};\n`;
}

/** The options that the factory requires besides credentials, as JavaScript. */
export function optionsOf({ options = {} }: VendorProgram["client"]): string[] {
  return Object.entries(options).map(([name, code]) => `${name}: ${code}`);
}

function variable(option: string): string {
  return option.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
