// Loaded into a process that is measured: it writes what it used to the descriptor 3.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Threads load it too, and are measured with their process.
if (isMainThread) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(
      3,
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, kilobytes: maxRSS }),
    );
  });
}
