import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded into Redocly's process before it: what it would write to a file goes to the process that
// started it. Answers of an API must not reach the disk.
fs.writeFileSync = (path, data) => {
  if (!String(path).endsWith("result.json")) return;
  const bytes = Buffer.from(String(data));
  for (let at = 0; at < bytes.length; ) at += fs.writeSync(3, bytes, at);
};
syncBuiltinESMExports();
