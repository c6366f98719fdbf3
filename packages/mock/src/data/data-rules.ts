import { type DataRules, STEERING } from "../state/store.ts";
import { isSteering, STEERING_VERSION } from "../steering/steering.ts";
import type { Vendor } from "../vendors/load.ts";
import { compiledCollections } from "./check-data.ts";

/** What a store in Redis knows of the vendors' data, so that it can tell older data from a mistake. */
export function createDataRules(vendors: Vendor[]): DataRules {
  const find = (space: string) => vendors.find(({ name }) => name === space);
  return {
    versionOf: (space) =>
      space === STEERING ? STEERING_VERSION : (find(space)?.plugin?.dataVersion ?? 1),
    problemOf(space, collection, value) {
      if (value === null) return "is null";
      if (space === STEERING) {
        const isFit = collection !== STEERING || isSteering(value);
        return isFit ? undefined : "does not steer a session";
      }
      const vendor = find(space);
      const error = vendor && compiledCollections(vendor).get(collection)?.(value);
      return error
        ? `breaks its schema${error.at && ` at ${error.at}`}: ${error.message}`
        : undefined;
    },
  };
}
