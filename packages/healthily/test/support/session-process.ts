// One of several processes that share a person's session through Redis: logs in, if it must, and asks
// for the state of the consultation.
import { createClient } from "@redis/client";
import { redisStore } from "../../examples/redis-store.ts";
import { createHealthilyClient } from "../../src/index.ts";

const [baseUrl = "", url = ""] = process.argv.slice(2);
const redis = await createClient({ url }).connect();
const client = createHealthilyClient({
  baseUrl,
  partnerId: "jZtrRBkCGWDgTWZKPqrE7CM6U8oGCJbt",
  secret: "imPG3xd94D18xLksG80LRFpLKERDpfdt",
  apiKey: "GrNh3vPVdckgA9mCHxdmaSM2ucaywMZ9HbRJ1qTa",
  acceptTerms: () => true,
  session: { store: redisStore(redis), key: "a-person" },
});
// Starts its work when all have started.
process.stdin.once("data", async () => {
  const { autocomplete } = await client.searchSymptoms({ query: { text: "head" } });
  process.stdout.write(`${autocomplete.length > 0}`);
  await redis.close();
  process.exit();
});
process.stdout.write("ready\n");
