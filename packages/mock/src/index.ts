export type { VendorListing } from "./control.ts";
export { createMock, type Mock, type MockOptions } from "./create-mock.ts";
export { createDrain } from "./http/drain.ts";
export { type Listening, toNodeListener } from "./http/node-server.ts";
export type { SpecOptions } from "./spec-mount.ts";
export type { Handler, MockRequest, MockResponse } from "./types.ts";
export { UserError } from "./user-error.ts";
