/** Where others in this network find the server. */
import { networkInterfaces } from "node:os";

/** This machine's address in its local network; localhost when it has none. */
export const lanAddress = (): string => {
  const found = Object.values(networkInterfaces()).flatMap((list) => list ?? []).filter(({ family, internal }) => family === "IPv4" && !internal);
  // Docker's own bridges are addresses that no phone can reach.
  return (found.find(({ address }) => !address.startsWith("172.17.")) ?? found[0])?.address ?? "localhost";
};

/**
 * The address that pupils should open. A console on a public name shows that name;
 * one on the laptop itself shows the laptop's address in the network.
 */
export const lanOrigin = (host: string | undefined, protocol: string, port: number): string => {
  const name = host?.replace(/:\d+$/, "") ?? "";
  if (host && !["localhost", "127.0.0.1", "[::1]", "0.0.0.0"].includes(name)) return `${protocol}://${host}`;
  return `http://${lanAddress()}:${port}`;
};
