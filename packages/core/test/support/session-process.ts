// One process of several that share a session: logs in at a server, if it must, and makes one call.
import { fileStore } from "./file-store.ts";
import { openClient } from "./login-server.ts";

const [baseUrl = "", folder = ""] = process.argv.slice(2);
// Starts its work when all have started.
process.stdin.once("data", async () => {
  const client = openClient(baseUrl, fileStore(folder));
  process.stdout.write(JSON.stringify(await client.getThing({ path: { thingId: "1" } })));
  process.exit();
});
process.stdout.write("ready\n");
