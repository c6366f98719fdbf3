import { atFileEnd } from "@carespec/test-support/file-end";
import { expect, it } from "vitest";
import {
  entitled,
  newReader,
  SAMPLE,
  sampleCredentials,
  sampleMock,
} from "../support/sample-vendor.ts";
import { connectSource } from "./support/connect.ts";

const mock = await sampleMock();
const server = await mock.listen(0);
atFileEnd(async () => {
  await server.close();
  await mock.close();
});
const connect = () => connectSource(server.url);
const list = { vendor: SAMPLE, operation: "listReaders", headers: entitled };

it("fault makes the next request fail, and clear ends that", async () => {
  const { call } = await connect();
  const set = { action: "set", fault: "status", status: 503, times: 1 };
  const { id } = await call("fault", { ...set, vendor: SAMPLE, operation: "listReaders" });
  expect((await call("fault", { action: "list" })).faults).toMatchObject([{ id, struck: 0 }]);
  expect((await call("send", list)).status).toBe(503);
  expect((await call("send", list)).status).toBe(200);
  await call("fault", { action: "set", fault: "drop" });
  await expect(call("send", list)).rejects.toThrow(/cut without an answer/);
  expect(await call("fault", { action: "clear" })).toEqual({ faults: [] });
  expect((await call("send", list)).status).toBe(200);
  await call("fault", { action: "set", fault: "broken-json" });
  expect(typeof (await call("send", list)).body).toBe("string");
});

it("fault passes the mock's refusal on", async () => {
  const { call } = await connect();
  const wrong = { action: "set", fault: "drop", status: 500 };
  await expect(call("fault", wrong)).rejects.toThrow(/status/);
  await expect(call("fault", { action: "set" })).rejects.toThrow(/fault/);
  await expect(call("fault", { action: "clear", id: "x" })).rejects.toThrow(/x/);
});

it("reset starts the session again", async () => {
  const { call } = await connect();
  const body = newReader("mcp@example.com");
  const create = { vendor: SAMPLE, operation: "createReader", headers: entitled, body };
  expect((await call("send", create)).status).toBe(201);
  expect((await call("send", create)).status).not.toBe(201);
  await call("reset");
  expect((await call("journal")).requests).toEqual([]);
  expect((await call("send", create)).status).toBe(201);
});

it("journal lists and shows entries, with credentials redacted", async () => {
  const { call } = await connect();
  expect((await call("journal")).requests).toEqual([]);
  const body = newReader("mcp@example.com");
  await call("send", { vendor: SAMPLE, operation: "createReader", headers: entitled, body });
  await call("send", { ...list, headers: {} });
  const { requests } = await call("journal");
  expect(requests).toMatchObject([
    { operation: "listReaders", status: 403, reason: "X-Client is missing" },
    { operation: "createReader", status: 201 },
  ]);
  const entry = await call("journal", { id: requests[1].id });
  expect(entry.request.headers.authorization).toBe("[redacted]");
  expect(entry.request.body).toMatchObject({ email: body.email, password: "[redacted]" });
  const text = JSON.stringify([requests, entry]);
  for (const secret of [sampleCredentials.token, body.password]) expect(text).not.toContain(secret);
  expect((await call("journal", { status: "4XX" })).requests).toHaveLength(1);
  await expect(call("journal", { id: "x" })).rejects.toThrow(/no entry "x"/);
  await expect(call("journal", { session: "never-used" })).rejects.toThrow(/unknown session/);
});
