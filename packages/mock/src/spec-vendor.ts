import { UserError } from "@carespec/command";
import type { VendorPlugin } from "@carespec/mock-kit";
import { bundleDocument } from "./check/bundle-document.ts";
import { createSpecChecker } from "./check/spec-checker.ts";
import { createCheckData } from "./data/check-data.ts";
import { SchemaMistake } from "./data/collection-schemas.ts";
import { type Mount, toPrefix } from "./mount.ts";
import { mountVendor, type VendorMountOptions } from "./pipeline/mount-vendor.ts";
import { loadPlainSpec } from "./plain-spec.ts";
import { createBehaviour } from "./plugin/create-behaviour.ts";
import { expectPlugin } from "./plugin/expect-plugin.ts";
import { loadPlugin } from "./plugin/load-plugin.ts";
import { withState } from "./resources/with-state.ts";
import { loadEngine, reloadOnChange, type SpecOptions } from "./spec-mount.ts";
import type { Store } from "./state/store.ts";
import type { Vendor } from "./vendors/load.ts";
import { SPEC_VENDOR } from "./vendors/spec-name.ts";

/** Loads a user's document, with its plugin if it has one, as a vendor. */
export function loadSpec(options: SpecOptions, check = false): Promise<Vendor> {
  return options.plugin === undefined && !options.stateful
    ? loadPlainSpec(options, check)
    : loadSpecVendor(options, check);
}

/**
 * Loads a user's document and its plugin as a vendor.
 *
 * @throws UserError for a plugin that does not fit the document, or for a document that is neither
 *   OpenAPI 3 nor Swagger 2.0
 */
export async function loadSpecVendor(options: SpecOptions, check = false): Promise<Vendor> {
  const { file, mount = "/", plugin, stateful = false } = options;
  const source = typeof plugin === "string" ? plugin : "the plugin";
  const loaded = await pluginOf(plugin, source);
  const isStateful = stateful || loaded.stateful === true;
  // As for vendors: state is not Prism's, so nothing has to be as in Prism.
  const { beyond = isStateful ? "all" : undefined } = options;
  const { engine, files, report } = await loadEngine({ ...options, beyond }, true);
  const document = bundleDocument(files);
  if (!/^3\./.test(document.openapi)) {
    const [needs, remedy] = plugin
      ? ["a plugin needs", "the plugin"]
      : ["state needs", "--stateful"];
    throw new UserError(
      `${file} is neither OpenAPI 3 nor Swagger 2.0, which ${needs}: convert it, or leave ${remedy} out`,
    );
  }
  const basePath = toPrefix(mount);
  const own = createBehaviour(loaded, document, source);
  const given = { ...loaded, create: () => own };
  const vendor: Vendor = {
    name: SPEC_VENDOR,
    document,
    ...(isStateful ? withState(document, basePath, given) : { plugin: given }),
    basePath,
    own: {
      ...{ file, engine, report, givenPointer: files[0]?.givenPointer },
      checker: check ? createSpecChecker(files) : undefined,
    },
  };
  expectData(vendor, source);
  return vendor;
}

async function pluginOf(plugin: SpecOptions["plugin"], source: string): Promise<VendorPlugin> {
  if (plugin === undefined) return {};
  return typeof plugin === "string" ? await loadPlugin(plugin) : expectPlugin(plugin, source);
}

/**
 * Serves the document through the vendors' pipeline. When its files change, the same vendor gets
 * the changed document and plugin; sessions keep their data.
 */
export async function mountSpecVendor(
  vendor: Vendor,
  options: SpecOptions,
  store: Store,
  mountOptions: VendorMountOptions,
): Promise<Mount> {
  let current = await mountVendor(vendor, store, mountOptions);
  const close = await reloadOnChange(options, async () => {
    const changed = await loadSpec(options, mountOptions.check);
    current = await mountVendor(changed, store, mountOptions);
    Object.assign(vendor, changed);
  });
  return {
    prefix: vendor.basePath,
    handle: (request) => current.handle(request),
    refuse: async (request, refusal) => current.refuse?.(request, refusal) ?? refusal,
    ...close,
  };
}

/** A plugin's schemas must fit the document, and its data must be valid as a data file. */
function expectData(vendor: Vendor, source: string): void {
  try {
    createCheckData([vendor], [vendor.name])({ [vendor.name]: vendor.plugin?.data ?? {} });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = error instanceof SchemaMistake ? `${source}: ` : `${source}: data`;
    throw new UserError(place + error.message);
  }
}
