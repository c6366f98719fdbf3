import type { Family } from "./exposition.ts";

/** What the process uses, by the names that all clients of Prometheus give it. */
export function processFamilies(): Family[] {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  const started = performance.timeOrigin / 1000;
  const gauge = (name: string, help: string, value: number): Family => {
    return { name, help, type: "gauge", samples: [{ labels: {}, value }] };
  };
  return [
    {
      name: "process_cpu_seconds_total",
      help: "Time of the processor that the process has used, in seconds.",
      type: "counter",
      samples: [{ labels: {}, value: (user + system) / 1e6 }],
    },
    gauge("process_resident_memory_bytes", "Memory of the process, in bytes.", rss),
    gauge("process_start_time_seconds", "When the process began, in seconds since 1970.", started),
    gauge("nodejs_heap_size_used_bytes", "Used heap of Node.js, in bytes.", heapUsed),
  ];
}
