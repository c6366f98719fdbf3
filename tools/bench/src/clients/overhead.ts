import { Bench } from "tinybench";
import { user } from "../sample-user.ts";
import { type Caller, createCallers } from "./contenders.ts";

const answer = JSON.stringify([user]);

/** Answers without a network; a body is read, as a server would. */
export const stub = (async (input: Request | string | URL, init?: RequestInit) => {
  if (input instanceof Request && input.body) await input.text();
  else if (init?.body) await new Response(init.body).text();
  return new Response(answer, { headers: { "content-type": "application/json" } });
}) as typeof fetch;

/** Measures what each client adds to a call over bare `fetch`, and prints it beside openapi-fetch's. */
export async function compareOverhead(): Promise<void> {
  const { fetch } = globalThis;
  globalThis.fetch = stub;
  try {
    const callers = await createCallers(stub);
    await measure("GET, a list", callers, ({ list }) => list());
    await measure("POST, with a body", callers, ({ create }) => create(user));
  } finally {
    globalThis.fetch = fetch;
  }
}

/** Calls of each client before any is measured. */
const WARM_UP = 3_000;

async function measure(
  title: string,
  callers: Caller[],
  call: (caller: Caller) => Promise<unknown>,
): Promise<void> {
  const bench = new Bench({ time: 1_500, warmupTime: 500 });
  // Clients share code, which the first of them would warm up for the others.
  for (let round = 0; round < WARM_UP; round += 1) {
    for (const caller of callers) await call(caller);
  }
  for (const caller of callers) {
    bench.add(caller.name, async () => {
      await call(caller);
    });
  }
  await bench.run();
  const micros = bench.tasks.map(({ result }) =>
    "latency" in result ? (result.latency.p50 ?? Number.NaN) * 1_000 : Number.NaN,
  );
  const [base = 0, openApi = 0] = micros;
  console.log(`\n${title}: median of a call over a stub, what it adds, times openapi-fetch's`);
  for (const [index, { name }] of callers.entries()) {
    const own = micros[index] ?? Number.NaN;
    const added = own - base;
    const ratio = index === 0 ? "" : `x${(added / (openApi - base)).toFixed(2)}`;
    const figures = `${own.toFixed(1).padStart(7)} us  +${added.toFixed(1).padStart(5)} us`;
    console.log(`  ${name.padEnd(24)} ${figures}  ${ratio.padStart(6)}`);
  }
}
