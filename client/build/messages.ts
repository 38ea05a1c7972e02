/** ICU messages, read once by the build: pages fill them in without a parser. */
import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import type { Message, Part } from "../i18n/message.ts";

const part = (element: MessageFormatElement, message: string): Part => {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return 0;
    case TYPE.argument:
      return [element.value];
    case TYPE.number:
      if (element.style) break;
      return [element.value, "number"];
    case TYPE.select:
    case TYPE.plural: {
      if (element.type === TYPE.plural && (element.offset || element.pluralType !== "cardinal")) break;
      const options = Object.entries(element.options).map(([option, { value }]) => [option, value.map((inner) => part(inner, message))] as const);
      return [element.value, element.type === TYPE.select ? "select" : "plural", Object.fromEntries(options)];
    }
    default:
  }
  throw new Error(`"${message}" has what client/i18n/message.ts cannot fill in: only arguments, plain numbers, plurals and selects`);
};

/** Reads one message. Throws when it is no ICU message, or has parts that no page can fill in. */
export const compiled = (message: string): Message => {
  const parts = parse(message).map((element) => part(element, message));
  return parts.every((one) => typeof one === "string") ? parts.join("") : parts;
};

export const compiledAll = (texts: Readonly<Record<string, string>>): Record<string, Message> =>
  Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, compiled(message)]));
