import { join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { type Consumer, createConsumer, createNestedProject } from "./consumer.ts";
import { type InstalledMock, startInstalledMock } from "./installed-mock.ts";
import { configuredRegistry, findUnreachable } from "./npm.ts";
import { type PackedPackage, packAll } from "./pack.ts";
import { publishAll } from "./publish.ts";
import { type LocalRegistry, startRegistry } from "./registry.ts";
import { createWorkplace } from "./workplace.ts";

/** Everything that is published, installed and running, until it is closed. */
export interface Rehearsal {
  packed: PackedPackage[];
  registry: LocalRegistry;
  consumer: Consumer;
  /** A folder where each client has its own core below it. */
  nested: string;
  mock: InstalledMock;
  close(): Promise<void>;
}

/**
 * Publishes the packages to a local registry, installs them in an empty project and starts the mock
 * that was installed there. A failure leaves nothing behind.
 *
 * @param report - is told each next step
 */
export async function openRehearsal(report: (step: string) => void): Promise<Rehearsal> {
  const { folder, remove } = createWorkplace();
  const closers: (() => unknown)[] = [remove];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const uplink = await configuredRegistry(repositoryRoot);
    // Packing takes long, and a registry that is out of reach would stop the rehearsal only then.
    const unreachable = await findUnreachable(uplink);
    if (unreachable) throw unreachable;
    report("packing");
    const packed = await packAll(join(folder, "tarballs"));
    const registry = await startRegistry(join(folder, "registry"), uplink);
    closers.push(registry.close);
    report(`publishing to ${registry.url}`);
    await publishAll(packed, registry);
    for (const { name, manifest } of packed) report(`  ${name} ${manifest.version}`);
    report("installing in an empty project");
    const project = join(folder, "project");
    const consumer = await createConsumer(project, packed, registry).catch(async (error) => {
      throw (await findUnreachable(uplink)) ?? error;
    });
    const nested = join(folder, "nested");
    await createNestedProject(nested, packed, registry);
    const mock = await startInstalledMock(consumer.folder);
    closers.push(mock.stop);
    return { packed, registry, consumer, nested, mock, close };
  } catch (error) {
    await close();
    throw error;
  }
}
