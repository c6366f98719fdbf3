import { runCommand } from "@carespec/command";
import { removeStrays } from "./remove-strays.ts";

await runCommand("specs", () => void removeStrays());
