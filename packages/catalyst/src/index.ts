export * from "@carespec/core/public";
export {
  type CatalystClient,
  type CatalystError,
  type CatalystOptions,
  createCatalystClient,
  isCatalystError,
} from "./client.ts";
export type { Errors as CatalystErrors, Methods as CatalystMethods } from "./gen/client.ts";
export type { components, operations, paths } from "./gen/schema.ts";
export type * from "./gen/types.ts";
