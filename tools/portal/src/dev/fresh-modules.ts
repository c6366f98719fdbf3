import { registerHooks } from "node:module";

/** A vendor's modules; all others stay as they were loaded first. */
const OF_A_VENDOR = /\/specs\/[^/]+\/(mock\/[^?]*|(refusals|samples|vendor)\.ts)$/;

let version = 0;

/** Makes Node load the the vendors' modules again after each {@link forgetModules}. */
export function keepModulesFresh(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const url = found.url.replace(/\?.*$/, "");
      if (version === 0 || !OF_A_VENDOR.test(url)) return found;
      return { ...found, url: `${url}?version=${version}` };
    },
  });
}

/** From now on, the vendors' modules are read again. */
export function forgetModules(): void {
  version += 1;
}
