import { validation } from "@carespec/healthily/validate";
import { answering } from "@carespec/test-support/answering";
import { describeSecrets, MARK } from "@carespec/test-support/secrets";
import { type HealthilyClient, isVendorError } from "../src/index.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

const marked = {
  partner_id: MARK,
  secret: MARK,
  access_token: MARK,
  initial_query: MARK,
  gender: MARK,
  included: [MARK],
  message: MARK,
  error: `no ${MARK}`,
};

describeSecrets<HealthilyClient>({
  marked,
  // The tokens are those that the vendor of these tests gives.
  secret: new RegExp(`${MARK}|(login|upgraded)-\\d`),
  // Where the vendor answers badly, and the call that leads there.
  calls: {
    "POST /login": (client) => client.getReport(),
    "GET /terms": (client) => client.getReport(),
    "POST /terms": (client) => client.getReport(),
    "GET /report": (client) => client.getReport(),
    "POST /chat": (client) => client.answerQuestion({ body: marked as never }),
    "POST /initial": (client) => client.startConsultation({ body: marked as never }),
    "GET /symptom-search": (client) => client.searchSymptoms({ query: { text: MARK } }),
  },
  open(options, answer, call) {
    const vendor = fakeVendor();
    return vendor.createClient({
      ...options,
      partnerId: MARK,
      secret: async () => MARK,
      apiKey: MARK,
      validator: validation(),
      fetch: answering((request) => {
        const path = new URL(request.url).pathname.replace("/api/v1", "");
        return `${request.method} ${path}` === call ? answer() : vendor.answer(request);
      }),
    });
  },
  isTyped: isVendorError,
});
