import { spawnSync } from "node:child_process";

// The last step of `npm test`. CI, a seed (an order of all files) and named files run by vitest alone;
// else turbo runs the tests of each workspace that changed or depends on a change.
const files = process.argv.slice(2);
const all = process.env.CI || process.env.TEST_SEED || files.length > 0;
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error("npm runs this file: use `npm test`");

const script = all ? ["test:all", "--", ...files] : ["test:changed"];
const { status } = spawnSync(process.execPath, [npm, "run", "-s", ...script], { stdio: "inherit" });
process.exitCode = status ?? 1;
