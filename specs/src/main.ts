import { runCommand } from "@carespec/command";
import { bundleAll } from "./bundle-all.ts";

await runCommand("specs", () => bundleAll());
