/** What an address is like, for who must type it. */

/** An address as somebody types it: without the scheme. */
export const readable = (address: string): string => address.replace(/^https?:\/\//, "");

/** Whether an address ends in a port, which is easily forgotten. */
export const hasPort = (address: string): boolean => /:\d+$/.test(address);

/** Whether an address is one of the room's own network: numbers, or a name that only this network knows. Others are on the internet. */
export const isNearby = (address: string): boolean => {
  const name = readable(address).replace(/:\d+$/, "");
  return /^[\d.]+$/.test(name) || !name.includes(".") || /\.(local|lan|home|internal)$/.test(name);
};

const narrow = /[.:,'/ijlt1-]/;
const broad = /[mw]/;

/** About how wide a text is in heavy letters, in em: never less than it is. */
export const emsOf = (text: string): number => Array.from(text).reduce((ems, sign) => ems + (narrow.test(sign) ? 0.42 : broad.test(sign) ? 0.98 : 0.65), 0);
