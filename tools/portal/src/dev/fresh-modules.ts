import { registerHooks } from "node:module";

/** Modules of a vendor's mock; all other modules stay as they were loaded first. */
const OF_A_MOCK = /\/specs\/[^/]+\/mock\/[^?]*$/;

let version = 0;

/** Makes Node load the modules of the vendors' mocks again after each {@link forgetModules}. */
export function keepModulesFresh(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const url = found.url.replace(/\?.*$/, "");
      if (version === 0 || !OF_A_MOCK.test(url)) return found;
      return { ...found, url: `${url}?version=${version}` };
    },
  });
}

/** From now on, modules of the vendors' mocks are read again. */
export function forgetModules(): void {
  version += 1;
}
