import { notFound } from "next/navigation";

/** Every address that no page answers to, so that the reader is told so in the language of the address. */
export default function MissingPage(): never {
  notFound();
}
