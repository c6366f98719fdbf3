import { validation } from "@carespec/mystrength/validate";
import { answering } from "@carespec/test-support/answering";
import { describeSecrets, MARK } from "@carespec/test-support/secrets";
import { afterEach, beforeEach, vi } from "vitest";
import {
  isVendorError,
  type MyStrengthClient,
  type MyStrengthConventionsClient,
} from "../src/index.ts";
import { fakeVendor } from "./support/fake-vendor.ts";

beforeEach(() => {
  // Shortly before the next code: waiting for it does not take long.
  vi.useFakeTimers({ toFake: ["Date"], now: 59_990 });
});
afterEach(() => {
  vi.useRealTimers();
});

const marked = {
  email_address: `${MARK}@example.com`,
  password: MARK,
  mfa_token: MARK,
  session_token: MARK,
  refresh_token: MARK,
  referral_user_first_name: MARK,
  member_id: MARK,
  message: `no ${MARK}`,
};
const account = { email: `${MARK}@example.com`, password: async () => MARK };

describeSecrets<MyStrengthClient>({
  marked,
  // The tokens are those that the vendor of these tests gives.
  secret: new RegExp(`${MARK}|(session|refresh)-\\d`),
  // Where the vendor answers badly, and the call that leads there.
  calls: {
    "POST /sessions": (client) => client.listUsers(),
    "POST /sessions/renew": (client) => client.renewSession({ body: marked }),
    "GET /users": (client) => client.listUsers({ query: { access_code: MARK } }),
    "GET /users/7": (client) => client.getUser({ path: { myStrengthUserId: 7 } }),
    "POST /referrals": (client) => client.createReferral({ body: marked as never }),
  },
  open(options, answer, call) {
    const vendor = fakeVendor();
    return vendor.createClient({
      ...options,
      ...account,
      validator: validation(),
      fetch: answering((request) => {
        const path = new URL(request.url).pathname;
        return `${request.method} ${path}` === call ? answer() : vendor.answer(request);
      }),
    });
  },
  // A referral answers 201, so the document does not describe a 200.
  resolves: { "POST /referrals": /^200 that/ },
  isTyped: isVendorError,
});

const query = { access_code: MARK };
const anyAnswer = /^(?!no answer)/;

describeSecrets<MyStrengthConventionsClient>({
  marked,
  secret: new RegExp(MARK),
  calls: {
    "a request": (client) => client.request("/users", { query }),
    "a request to a path with a query": (client) => client.request(`/users?access_code=${MARK}`),
    "pages of a path with a query": (client) => collect(client.pages(`/users?access_code=${MARK}`)),
  },
  open: (options, answer) =>
    fakeVendor().createConventionsClient({
      ...options,
      ...account,
      login: async () => ({ sessionToken: MARK }),
      fetch: async () => answer(),
    }),
  resolves: {
    "a request": anyAnswer,
    "a request to a path with a query": anyAnswer,
    // The vendor documents no body of a list, so any list will do.
    "pages of a path with a query": /^200 that/,
  },
  isTyped: isVendorError,
});

async function collect(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}
