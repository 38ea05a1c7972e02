import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { callerOf, groupOf, isOwnOrigin, readTrust, writeAddress, type Trust } from "../../server/http/caller.ts";

const trusting = (text: string): Trust => {
  const trust = readTrust(text);
  if (!trust) throw new Error(`${text} cannot be read`);
  return trust;
};

const request = (remoteAddress: string, headers: Record<string, string> = {}): IncomingMessage => ({ socket: { remoteAddress }, headers: { host: "max.example.org", ...headers } }) as unknown as IncomingMessage;

describe("whose word on the caller's address is believed", () => {
  const spoofed = { "x-forwarded-for": "6.6.6.6, 7.7.7.7", "x-forwarded-proto": "https", "x-forwarded-host": "evil.example", "x-real-ip": "6.6.6.6", "x-client-ip": "6.6.6.6", forwarded: "for=6.6.6.6" };

  it("nobody's when no proxy is trusted", () => {
    expect(callerOf(request("10.0.0.1", spoofed), trusting("0"))).toEqual({ address: "10.0.0.1", https: false, host: "max.example.org" });
  });

  it("that of so many proxies: what stands before them in the header was written by the device", () => {
    expect(callerOf(request("10.0.0.1", spoofed), trusting("1")).address).toBe("7.7.7.7");
    expect(callerOf(request("10.0.0.1", spoofed), trusting("2")).address).toBe("6.6.6.6");
  });

  it("that of proxies at known addresses, whatever anybody else sends", () => {
    const trust = trusting("10.0.0.0/8, loopback");
    expect(callerOf(request("10.0.0.1", spoofed), trust)).toEqual({ address: "7.7.7.7", https: true, host: "evil.example" });
    expect(callerOf(request("::ffff:10.1.2.3", { "x-forwarded-for": "1.2.3.4, 127.0.0.1" }), trust).address).toBe("1.2.3.4");
    expect(callerOf(request("8.8.8.8", spoofed), trust)).toEqual({ address: "8.8.8.8", https: false, host: "max.example.org" });
  });

  it("nobody's where the header holds no address", () => {
    for (const nonsense of ["", "unknown", "<script>", "1.2.3", "a".repeat(5000)]) expect(callerOf(request("10.0.0.1", { "x-forwarded-for": nonsense }), trusting("1")).address).toBe("10.0.0.1");
  });

  it("and is written where libraries look, in place of everything that was claimed", () => {
    const asked = request("10.0.0.1", spoofed);
    writeAddress(asked, callerOf(asked, trusting("0")));
    expect(asked.headers).toEqual({ host: "max.example.org", "x-real-ip": "10.0.0.1" });
  });

  it.each(["yes", "true", "-1", "10.0.0.0/99", "10.0.0", "loopback, nowhere", ""])("“%s” says of nobody that he is trusted", (text) => {
    expect(readTrust(text)).toBeNull();
  });
});

describe("under which name an address is counted", () => {
  it.each([
    ["10.0.0.1", "10.0.0.1"], ["::ffff:10.0.0.1", "10.0.0.1"], ["::FFFF:10.0.0.1", "10.0.0.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"], ["2001:db8:1:2::9", "2001:db8:1:2::/64"], ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"], ["::1", "0:0:0:0::/64"], ["fe80::1%eth0", "fe80:0:0:0::/64"], ["unknown", "unknown"],
  ])("%s counts as %s", (address, group) => expect(groupOf(address)).toBe(group));

  it("all 2⁶⁴ addresses of one line count as one", () => {
    const part = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16));
    fc.assert(fc.property(fc.tuple(part, part, part, part), (tail) => groupOf(`2001:db8:1:2:${tail.join(":")}`) === "2001:db8:1:2::/64"));
  });
});

describe("whose pages may ask", () => {
  it.each([
    [undefined, "max.example.org"], ["https://max.example.org", "max.example.org"], ["http://max.example.org", "max.example.org"],
    ["https://max.example.org", "max.example.org:443"], ["http://192.168.1.7:2470", "192.168.1.7:2470"], ["http://[::1]:2470", "[::1]:2470"],
  ])("one from %s may, at %s", (origin, host) => expect(isOwnOrigin(origin, host)).toBe(true));

  it.each([
    ["https://evil.example", "max.example.org"], ["null", "max.example.org"], ["https://max.example.org.evil.example", "max.example.org"], ["https://max.example.org:444", "max.example.org"],
    ["https://evil.example#max.example.org", "max.example.org"], ["file://", "max.example.org"], ["chrome-extension://max.example.org", "max.example.org"], ["", "max.example.org"], ["https://max.example.org", null],
  ])("one from “%s” may not, at %s", (origin, host) => expect(isOwnOrigin(origin, host)).toBe(false));
});
