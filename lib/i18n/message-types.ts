import type { GetICUArgs } from "@schummar/icu-type-parser";
import type { en } from "./messages/en";

export type EnglishMessages = typeof en;
export type Namespace = keyof EnglishMessages;

/** "chart.known-at": the namespace, which is a file, and the message in it. */
export type MessageKey = {
  [N in Namespace]: `${N}.${keyof EnglishMessages[N] & string}`;
}[Namespace];

type MessageOf<Key> = Key extends `${infer N extends Namespace}.${infer Name}`
  ? Name extends keyof EnglishMessages[N]
    ? EnglishMessages[N][Name]
    : never
  : never;

interface Arguments {
  ICUArgument: string;
  ICUNumberArgument: number;
  ICUDateArgument: never;
}

/** What a message must be given: numbers where it counts or writes one, else texts. */
type ValuesOf<Key> =
  MessageOf<Key> extends infer Message
    ? Message extends string
      ? GetICUArgs<Message, Arguments>
      : never
    : never;

export type MessageArguments<Key extends MessageKey> =
  Record<never, never> extends ValuesOf<Key> ? [] : [values: ValuesOf<Key>];

/** The same messages in another language; one that is missing or too many is a type error. */
export type Translation<Messages> = { readonly [Name in keyof Messages]: string };
