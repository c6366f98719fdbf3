import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";
import { document, port } from "./read-document.ts";

const app = await createMockServer({ document: document as never });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
