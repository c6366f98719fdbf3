import type { OpenApiDocument } from "@carespec/document";
import type { Operation } from "@carespec/mock-kit";
import { answeringErrors } from "../answering-errors.ts";
import { createChecker } from "../check/checker.ts";
import { withoutRequiredWrites } from "../check/write-only.ts";
import { createObserver } from "../coverage/observer.ts";
import { fileOf, nearestPointer } from "../document-files.ts";
import { createRedact } from "../journal/redact.ts";
import { below, type Mount } from "../mount.ts";
import { TIME_LIMIT_MS } from "../plugin/run-plugin.ts";
import { createEngine } from "../prism/engine.ts";
import { sharedOperations } from "../prism/load-operations.ts";
import { createContract } from "../proxy/contract.ts";
import type { ContractProxy } from "../proxy/open-proxy.ts";
import { createRecordRequest, type RecordRequest } from "../record-request.ts";
import { perDocument } from "../shared-document.ts";
import type { Store } from "../state/store.ts";
import type { Vendor } from "../vendors/load.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { runPipeline } from "./pipeline.ts";
import type { VendorContext } from "./vendor-context.ts";

const checkerOf = perDocument((document: OpenApiDocument) =>
  createChecker(withoutRequiredWrites(document)),
);

/** How a vendor is served. */
export interface VendorMountOptions {
  /** Whether every answer is checked against the document. */
  check: boolean;
  /** How long the guard or a handler may take; default {@link TIME_LIMIT_MS}. */
  timeLimitMs?: number;
  /** Default: one that notes requests in the store and nowhere else. */
  recordRequest?: RecordRequest;
  /** Default: nothing is forwarded or replayed. */
  proxy?: ContractProxy | undefined;
}

/** Serves a vendor through the pipeline. */
export async function mountVendor(
  vendor: Vendor,
  store: Store,
  options: VendorMountOptions,
): Promise<Mount> {
  const { name, document, plugin, found, basePath, own } = vendor;
  const behaviour = plugin?.create?.(document) ?? {};
  const engine =
    own?.engine ?? (await createEngine(await sharedOperations(document), { beyond: "all" }));
  const redact = createRedact(document);
  const { proxy } = options;
  const route = proxy?.routeOf(vendor, redact);
  const mount: VendorContext = {
    name,
    engine,
    behaviour,
    isPlain: own?.isPlain ?? false,
    isFound: found !== undefined,
    statics: found?.statics,
    prepared: new WeakMap(),
    kept: new KeptAnswers(),
    observerOf: remembered((operation) => createObserver(name, engine.documented(operation))),
    timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
    store,
    redact,
    basePath,
    pathOf: ({ path, search }) => below(basePath, path) + search,
    ...(route && { proxy, route }),
    ...(route?.upstream && { contract: createContract(vendor, engine) }),
    recordRequest: options.recordRequest ?? createRecordRequest(store),
    checker: options.check ? (own?.checker ?? checkerOf(document)) : undefined,
    pointerOf: rememberedPointers((operation, part) => {
      const pointer = nearestPointer(document, operation, part);
      return own?.givenPointer?.(pointer) ?? pointer;
    }),
    fileOf: (operation) => own?.file ?? fileOf(name, operation),
  };
  return {
    prefix: basePath,
    handle: answeringErrors((request) =>
      runPipeline(mount, request, below(basePath, request.path)),
    ),
    refuse: (request, refusal) => {
      const bodiless = { ...request, body: undefined };
      const path = below(basePath, request.path);
      return answeringErrors(() => runPipeline(mount, bodiless, path, refusal))(request);
    },
  };
}

/** Makes something of an operation once. */
function remembered<Made>(make: (operation: Operation) => Made): (operation: Operation) => Made {
  const known = new WeakMap<Operation, Made>();
  return (operation) => {
    const made = known.get(operation) ?? make(operation);
    known.set(operation, made);
    return made;
  };
}

/** Remembers pointers: a document has few, and many refusals use each. */
function rememberedPointers(pointerOf: VendorContext["pointerOf"]): VendorContext["pointerOf"] {
  const pointersOf = remembered(() => new Map<string, string>());
  return (operation, part) => {
    const pointers = pointersOf(operation);
    const pointer = pointers.get(part) ?? pointerOf(operation, part);
    pointers.set(part, pointer);
    return pointer;
  };
}
