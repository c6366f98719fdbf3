import type { UserConfig } from "tsdown";

/**
 * How builds name the chunks that entries share: the same whatever they hold, since a build from the
 * cache removes no file and old names would pile up; and never the name of an entry.
 */
export const stableChunks: Pick<UserConfig, "outputOptions"> = {
  outputOptions: (options) => ({ ...options, chunkFileNames: "shared-[name].js" }),
};
