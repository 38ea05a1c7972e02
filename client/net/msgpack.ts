/**
 * What the SDK asks of msgpackr, in a tenth of its weight: the build puts this in its place.
 * Between a page and its class passes only what JSON can hold: no dates, no maps, no bytes.
 * The format: https://github.com/msgpack/msgpack/blob/master/spec.md
 */

/** Added to the number of bytes to leave free at the start of what is packed, at most 255. */
export const RESERVE_START_SPACE = 2048;

const utf8 = new TextEncoder();
const text = new TextDecoder();

/** A number in `size` bytes, the largest first. */
const big = (value: number, size: 1 | 2 | 4): number[] => Array.from({ length: size }, (_, i) => (value >>> (8 * (size - 1 - i))) & 0xff);

/** How long something is: in its first byte when it is short, else in two or four more. */
const head = (length: number, short: number, shortest: number, two: number): number[] =>
  length < shortest ? [short | length] : length < 0x10000 ? [two, ...big(length, 2)] : [two + 1, ...big(length, 4)];

const pack = (value: unknown): number[] => {
  switch (typeof value) {
    case "boolean":
      return [value ? 0xc3 : 0xc2];
    case "number": {
      if (Number.isInteger(value) && value >= -32 && value < 128) return [value & 0xff];
      if (value === (value | 0)) return [0xd2, ...big(value, 4)];
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, value);
      return [0xcb, ...new Uint8Array(view.buffer)];
    }
    case "string": {
      const bytes = utf8.encode(value);
      return [...head(bytes.length, 0xa0, 32, 0xda), ...bytes];
    }
    case "object": {
      if (!value) return [0xc0];
      if (Array.isArray(value)) return [...head(value.length, 0x90, 16, 0xdc), ...value.flatMap(pack)];
      const fields = Object.entries(value).filter(([, field]) => field !== undefined);
      return [...head(fields.length, 0x80, 16, 0xde), ...fields.flatMap(([key, field]) => [...pack(key), ...pack(field)])];
    }
    default:
      return [0xc0];
  }
};

export class Packr {
  /** The bytes of a value; `options` may ask for free space before them. */
  pack(value: unknown, options = 0): Uint8Array {
    return Uint8Array.from([...Array.from({ length: options & RESERVE_START_SPACE ? options & 0xff : 0 }, () => 0), ...pack(value)]);
  }
}

/** The value at `start` in the bytes. Throws when they hold what JSON cannot. */
export const unpack = (bytes: Uint8Array, { start = 0 }: { readonly start?: number } = {}): unknown => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  const skip = (size: number): number => (at += size) - size;
  const count = (size: number): number => (size === 1 ? view.getUint8(skip(1)) : size === 2 ? view.getUint16(skip(2)) : view.getUint32(skip(4)));
  const string = (length: number): string => text.decode(bytes.subarray(skip(length), at));
  const list = (length: number): unknown[] => Array.from({ length }, read);
  const fields = (length: number): object => Object.fromEntries(Array.from({ length }, () => [read(), read()] as [string, unknown]));
  const read = (): unknown => {
    const first = count(1);
    if (first < 0x80) return first;
    if (first < 0x90) return fields(first & 15);
    if (first < 0xa0) return list(first & 15);
    if (first < 0xc0) return string(first & 31);
    if (first >= 0xe0) return first - 0x100;
    switch (first) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return first === 0xc3;
      case 0xca:
        return view.getFloat32(skip(4));
      case 0xcb:
        return view.getFloat64(skip(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return count(1 << (first - 0xcc));
      case 0xd0:
        return view.getInt8(skip(1));
      case 0xd1:
        return view.getInt16(skip(2));
      case 0xd2:
        return view.getInt32(skip(4));
      // How msgpackr writes `undefined`.
      case 0xd4:
        skip(2);
        return undefined;
      case 0xd9:
      case 0xda:
      case 0xdb:
        return string(count(1 << (first - 0xd9)));
      case 0xdc:
      case 0xdd:
        return list(count(2 << (first - 0xdc)));
      case 0xde:
      case 0xdf:
        return fields(count(2 << (first - 0xde)));
      default:
        throw new Error(`MessagePack with 0x${first.toString(16)}`);
    }
  };
  return read();
};
