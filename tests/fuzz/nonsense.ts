/** Messages as nobody honest sends them: valid ones with something wrong in them, and things that are no message. */
import { roll, rollBelow, type Dice } from "../../shared/rules/rng.ts";

export const one = <T>(dice: Dice, items: readonly T[]): T => items[rollBelow(dice, items.length)] as T;

/** Names that every object has: what looks a thing up by name must not find these. */
export const inherited = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty", "prototype"];

const nested = (depth: number, inArrays: boolean): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i += 1) value = inArrays ? [value] : { a: value };
  return value;
};

/** Made anew each time: whoever changes what it was given must not be hidden from the next message. */
const oddities: readonly (() => unknown)[] = [
  ...[null, undefined, true, false, "", 0, -0, -1, 1.5, Number.NaN, Infinity, -Infinity, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, 5e-324, 10n, 2n ** 63n].map((value) => () => value),
  ...inherited.map((name) => () => name),
  ...["a".repeat(41), "a".repeat(5000), "\u0000", "\u202Eabc", "\uD800", "👩‍👩‍👧‍👦", "é".normalize("NFD"), "١", " ", "\n", "bilal ", "BILAL", "seat0\u200B", "<script>alert(1)</script>", "'; drop table classes; --", "${7*7}", "../../etc/passwd"].map((text) => () => text),
  () => [], () => ({}), () => [[]], () => nested(300, true), () => nested(300, false), () => Array(1000).fill("bilal"),
  () => JSON.parse('{"__proto__": {"polluted": true}}') as unknown, () => ({ constructor: { prototype: { polluted: true } } }), () => ({ length: 1e9 }), () => ({ toString: 1, valueOf: 1 }), () => ({ toJSON: 1 }),
  () => new Date(0), () => new Map([["do", "end"]]), () => new Set([1]), () => new Uint8Array([1, 2, 3]), () => /x/, () => new Error("x"), () => Symbol.iterator, () => Object.create(null) as unknown,
];

export const odd = (dice: Dice): unknown => one(dice, oddities)();

/** What messages are made of, in a class as it is now. */
export interface Words {
  /** Every id that there is, of this class and of others. */
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly step: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Another value in place of one: of the same sort, or odd. */
const instead = (value: unknown, { ids, kinds, step }: Words, dice: Dice): unknown => {
  const kind = rollBelow(dice, 4);
  if (kind === 0) return odd(dice);
  if (typeof value === "number") return one(dice, [value + 1, value - 1, -value, value + 0.5, step - 1, step + 1, rollBelow(dice, 100)]);
  if (typeof value === "string") return kinds.includes(value) && kind === 1 ? one(dice, kinds) : one(dice, kind === 2 ? inherited : ids);
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return kind === 1 ? [...(value as unknown[]), ...(value as unknown[])] : kind === 2 ? value.slice(1) : [...(value as unknown[]), one(dice, ids)];
  return value;
};

/** Sets a field so that it is the message's own, whatever its name. */
const put = (target: Record<string, unknown>, key: string, value: unknown): void => void Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

/** A copy of a message with one thing in it that is wrong. */
export const spoilt = (message: unknown, words: Words, dice: Dice): unknown => {
  if (Array.isArray(message) && message.length > 0 && roll(dice) < 0.6) {
    const at = rollBelow(dice, message.length);
    return message.map((part: unknown, i) => (i === at ? spoilt(part, words, dice) : part));
  }
  if (!isObject(message)) return instead(message, words, dice);
  const keys = Object.keys(message);
  const copy = { ...message };
  const key = one(dice, keys);
  switch (rollBelow(dice, 8)) {
    case 0:
      delete copy[key];
      return copy;
    case 1:
      put(copy, one(dice, [...inherited, "seat", "secret", "now", "type", "step", ...keys]), odd(dice));
      return copy;
    case 2:
      return one(dice, [[message], { message }, `{"do":"${keys.join()}"}`, { ...message, ...message }, odd(dice)]);
    default:
      if (key !== undefined) put(copy, key, spoilt(message[key], words, dice));
      return copy;
  }
};
