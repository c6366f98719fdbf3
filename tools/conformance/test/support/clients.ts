/** What an error says about its call. */
export interface FailedCall {
  api: string;
  operationId: string;
}

type Method = (request: object) => Promise<unknown>;

/** A vendor's published package, as far as tests over all vendors use it. */
export interface ClientPackage {
  name: string;
  createTestClient(options: object): Promise<{ client: Record<string, Method> }>;
  validation(): object;
  /** Its guard, for example `isPetsError`. */
  isOwnError(value: unknown, operation: string): boolean;
}

/** Loads the client packages of vendors. The guard is found by its name, whose case varies. */
export function loadClients(vendors: readonly string[]): Promise<ClientPackage[]> {
  return Promise.all(
    vendors.map(async (name) => {
      const main = await import(`@carespec/${name}`);
      const { createTestClient } = await import(`@carespec/${name}/testing`);
      const { validation } = await import(`@carespec/${name}/validate`);
      const guard = Object.keys(main).find(
        (key) => key.toLowerCase() === `is${name.replaceAll("-", "")}error`,
      );
      if (!guard) throw new Error(`@carespec/${name} exports no guard of its errors`);
      return { name, createTestClient, validation, isOwnError: main[guard] };
    }),
  );
}
