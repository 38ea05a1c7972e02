import { describe, expect, it } from "vitest";
import { emsOf, hasPort, isNearby, readable } from "../../client/console/address.ts";

describe("an address that children type", () => {
  it("is shown without its scheme, with the port that belongs to it", () => {
    expect(readable("http://192.168.1.10:2470")).toBe("192.168.1.10:2470");
    expect(readable("https://max.school.be")).toBe("max.school.be");
    expect([hasPort("http://192.168.1.10:2470"), hasPort("https://max.school.be")]).toEqual([true, false]);
  });

  it("asks for the room's own wifi when it is a number or a name of that network, and for any internet otherwise", () => {
    for (const near of ["http://192.168.1.10:2470", "http://10.0.0.4", "http://laptop:2470", "http://juf-an.local:2470"]) expect(isNearby(near), near).toBe(true);
    for (const far of ["https://max.school.be", "https://play.example.org:8443", "https://10.example.org"]) expect(isNearby(far), far).toBe(false);
  });

  it("takes more room the longer and the broader its signs are", () => {
    expect(emsOf("192.168.100.123:2470")).toBeGreaterThan(emsOf("192.168.1.1:2470"));
    expect(emsOf("mmm.be")).toBeGreaterThan(emsOf("lll.be"));
  });
});
