import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// Loaded into Redocly's process before it: what it would write to a file goes to the process that
// started it. Answers of an API must not reach the disk.
fs.writeFileSync = (_path, data) => {
  fs.writeSync(3, String(data));
};
syncBuiltinESMExports();
