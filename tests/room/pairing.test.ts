import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCodes } from "../../shared/protocol/wire.ts";
import { Device, refusalOf, TestServer } from "./server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

const phone = "a secret that the phone made itself";

/** A class whose console shows a pairing code. */
const showing = async () => {
  const { code, hostSecret } = await server.newClass();
  const host = await server.host(code, hostSecret);
  const reply = await host.pair(hostSecret, "open");
  if (!reply.ok || !reply.token) throw new Error("no code");
  return { code, hostSecret, host, token: reply.token };
};

const knock = (code: string, token: string, secret = phone, number = 47): Promise<string> =>
  refusalOf(Device.join(server.origin, code, { role: "pair", token, secret, number }));

describe("a phone that hosts along", () => {
  it("is let in when the host compared its number, and then may do all that the console may", async () => {
    const { code, hostSecret, host, token } = await showing();
    expect(await knock(code, token)).toBe("notPairedYet");
    await host.until(() => host.pairing?.asking === 47);
    // Until then it is nobody.
    expect(await refusalOf(server.host(code, phone))).toBe("notPairedYet");
    await host.pair(hostSecret, "accept");
    const remote = await server.host(code, phone, true);
    expect(remote.host.notes).not.toBeNull();
    expect(await remote.command(phone, { do: "calm", on: true })).toEqual({ ok: true });
    await host.until(() => host.shared.calm);
    expect(host.pairing).toEqual({ open: false, asking: null, paired: 1 });
  });

  it("is nobody when the host says no", async () => {
    const { code, hostSecret, host, token } = await showing();
    await knock(code, token);
    await host.pair(hostSecret, "refuse");
    expect(await refusalOf(server.host(code, phone))).toBe("notHost");
  });

  it("cannot use a code twice, nor one that another replaced or that was shut", async () => {
    const { code, hostSecret, host, token } = await showing();
    await knock(code, token);
    expect(await knock(code, token, "another phone that saw the code")).toBe("notHost");
    const next = await host.pair(hostSecret, "open");
    expect(await knock(code, token, "another phone that saw the code")).toBe("notHost");
    await host.pair(hostSecret, "shut");
    expect(await knock(code, (next.ok && next.token) || "")).toBe("notHost");
  });

  it("comes back by itself after the server was killed, and is sent away for good when the host disconnects it", async () => {
    const { code, hostSecret, host, token } = await showing();
    await knock(code, token);
    await host.pair(hostSecret, "accept");
    await server.kill();
    await server.run();
    const remote = await server.host(code, phone);
    const board = await server.host(code, hostSecret);
    await board.pair(hostSecret, "unpair");
    await remote.until(() => remote.closed === closeCodes.unpaired);
    expect(await refusalOf(server.host(code, phone))).toBe("notHost");
    expect(board.closed).toBeNull();
  });

  it("shows its notes to nobody else: the console and the pupils get none, and no pupil can pair", async () => {
    const { code, hostSecret, host } = await showing();
    const pupil = await server.pupil(code);
    expect(host.host.notes).toBeNull();
    expect(await pupil.room.request("pair", { secret: hostSecret, do: "open" })).toEqual({ ok: false, reason: "notHost" });
    expect(pupil.pairing).toBeNull();
  });
});
