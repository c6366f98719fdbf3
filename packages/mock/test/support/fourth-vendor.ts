import type { Answer, Call, VendorBehaviour, VendorPlugin, Verdict } from "@carespec/mock-kit";
import { toWebFetch } from "../../src/http/web-fetch.ts";
import type { Mount } from "../../src/mount.ts";
import { mountVendor } from "../../src/pipeline/mount-vendor.ts";
import { MemoryStore } from "../../src/state/memory-store.ts";
import { fourthDocument as document } from "./fourth-vendor-document.ts";

/** What the vendor keeps. */
export interface Note {
  id: string;
  text: string;
  at: number;
}

const behaviour: VendorBehaviour = {
  guard({ headers }: Call): Verdict | undefined {
    if (headers["x-notes-key"] === credentials.key) return undefined;
    return { status: 401, rule: "key", reason: "x-notes-key is not the demo key" };
  },
  operations: {
    async listNotes({ state }): Promise<Answer> {
      const notes = [...(await state.collection<Note>("notes").values())];
      return { headers: { "x-total": String(notes.length) }, body: notes };
    },
    async createNote({ body, state, now }): Promise<Answer> {
      const note = { id: crypto.randomUUID(), at: now, ...(body as { text: string }) };
      state.collection<Note>("notes").set(note.id, note);
      return { body: note };
    },
  },
};

const credentials = { key: "not-a-real-key" };

/** What the tests change of the vendor, the mock and the data. */
export interface FourthVendorOptions {
  check?: boolean;
  timeLimitMs?: number;
  behaviour?: Partial<VendorBehaviour>;
  notes?: object[];
  /** Without a plugin: the document alone. */
  isPlain?: boolean;
}

/** Mounts the vendor as the mock does, over its own store. */
export async function mountFourthVendor(options: FourthVendorOptions = {}) {
  const { check = true, notes = [], isPlain = false, timeLimitMs = 30_000 } = options;
  const plugin: VendorPlugin = {
    credentials,
    collections: { notes: { id: "id", schema: { $ref: "#/components/schemas/Note" } } },
    data: {},
    create: () => ({ ...behaviour, ...options.behaviour }),
  };
  const store = new MemoryStore(() => ({
    notes: notes.map((note, index) => [`seeded-${index}`, note] as const),
  }));
  const vendor = {
    name: "notes",
    document,
    plugin: isPlain ? undefined : plugin,
    basePath: "/notes/v2",
  };
  const mount: Mount = await mountVendor(vendor, store, { check, timeLimitMs });
  const fetch = toWebFetch(mount.handle);

  /** Asks as an entitled client. */
  async function ask(call: string, body?: unknown, headers: Record<string, string> = {}) {
    const [method = "", path = ""] = call.split(" ");
    const response = await fetch(`http://mock.test/notes/v2${path}`, {
      method,
      headers: { "x-notes-key": credentials.key, "content-type": "application/json", ...headers },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      reason: response.headers.get("x-mock-reason"),
      fault: response.headers.get("x-mock-fault"),
      text,
      body: parse(text),
    };
  }

  return { store, fetch, ask, handle: mount.handle };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
