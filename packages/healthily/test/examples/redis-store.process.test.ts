import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createMock } from "@carespec/mock";
import { atFileEnd } from "@carespec/test-support/file-end";
import { startRedis } from "@carespec/test-support/start-redis";
import { createClient } from "@redis/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redisStore } from "../../examples/redis-store.ts";

const script = fileURLToPath(new URL("../support/session-process.ts", import.meta.url));
const redis = await startRedis();
const client = await createClient({ url: redis.url }).connect();
let server: { url: string; close(): Promise<void> };
beforeAll(async () => {
  server = await (await createMock({ vendors: ["healthily"] })).listen(0);
});
afterAll(async () => {
  await client.close();
  await server.close();
});

describe("sessions in Redis", () => {
  it("five processes that start together log in once", async () => {
    const baseUrl = `${server.url}/__session/five/healthily/api/v1`;
    const running = [1, 2, 3, 4, 5].map(() => {
      const args = ["--conditions=@carespec/source", script, baseUrl, redis.url];
      const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
      atFileEnd(() => child.kill());
      return { child, ready: once(child.stdout, "readable"), output: text(child.stdout) };
    });
    await Promise.all(running.map(({ ready }) => ready));
    for (const { child } of running) child.stdin.write("go\n");
    for (const { output } of running) expect(await output).toBe("ready\ntrue");

    const headers = { "x-mock-session": "five" };
    const { requests } = await (await fetch(`${server.url}/__mock/requests`, { headers })).json();
    const paths = requests.map(({ request }: { request: { path: string } }) => request.path);
    expect(paths.filter((path: string) => path.endsWith("/login"))).toHaveLength(1);
    expect(paths.filter((path: string) => path.includes("/symptom-search"))).toHaveLength(5);
  });

  it("keep what was set, and give nothing before", async () => {
    const store = redisStore(client);
    expect(await store.get("new")).toBeUndefined();
    const token = { token: "a", expiresAt: 5 };
    await store.set("new", token);
    expect(await store.get("new")).toEqual(token);
  });

  it("a lock ends with its work, and with its time where its holder died", async () => {
    const store = redisStore(client);
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} ends`);
      return name;
    };
    const both = [store.lock?.("one", work("a")), store.lock?.("one", work("b"))];
    expect(await Promise.all(both)).toEqual(["a", "b"]);
    expect(order).toEqual(["a begins", "a ends", "b begins", "b ends"]);
    await expect(store.lock?.("one", () => Promise.reject(new Error("no")))).rejects.toThrow("no");

    await client.sendCommand(["SET", "carespec:one:lock", "a dead one", "PX", "100"]);
    expect(await store.lock?.("one", work("c"))).toBe("c");
    expect(await client.sendCommand(["EXISTS", "carespec:one:lock"])).toBe(0);
  });
});
