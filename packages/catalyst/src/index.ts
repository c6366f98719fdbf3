export { type CatalystClient, type CatalystOptions, createCatalystClient } from "./client.ts";
export type { components, operations, paths, Readable, Writable } from "./gen/schema.ts";
