import { Buffer } from "node:buffer";
import type { VendorFacts } from "@carespec/document";

export default {
  operationCount: 23,
  headers: { "Content-Type": "application/json" },
  logIn({ credentials: { organizationId, token } }) {
    const userAndPassword = Buffer.from(`${organizationId}:${token}`).toString("base64");
    return { BasicAuth: ["Authorization", `Basic ${userAndPassword}`] };
  },
  client: {
    factory: "createCatalystClient",
    credentials: ["organizationId", "token"],
    options: { userAgent: '"Best-Billing-Application"' },
    firstCall: {
      operationId: "listUsers",
      input: { query: { size: 1 } },
      finds: { pointer: "", items: 1 },
    },
    refusedCall: {
      operationId: "getUser",
      input: { path: { userId: "nobody" } },
      error: "NotFoundError",
    },
    clientBudgetBytes: 10_900,
  },
} satisfies VendorFacts;
