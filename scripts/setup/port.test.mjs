import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { freePort, isFree, portFrom } from "./port.mjs";

describe("ports", () => {
  it("are free until somebody listens", async () => {
    const port = await freePort();
    expect(await isFree(port)).toBe(true);
    const server = createServer().listen(port, "127.0.0.1");
    await once(server, "listening");
    expect(await isFree(port)).toBe(false);
    server.close();
  });

  it.each([
    ["", undefined],
    [undefined, undefined],
    ["1", 1],
    ["65535", 65535],
  ])("are read from %j", (value, port) => {
    expect(portFrom(value, "PORT")).toBe(port);
  });

  it.each(["0", "65536", "-1", "80.5", "http", "3000 "])("refuse %j by name", (value) => {
    expect(() => portFrom(value, "PORT")).toThrow(`PORT is "${value}", which is no port number`);
  });
});
