import type { Translation } from "../../message-types";
import type { pages as english } from "../en/pages";

export const pages = {
  label: "Беттер",
  position: "{page, number}-бет, барлығы {pages, number}",
  previous: "Алдыңғы",
  next: "Келесі",
} satisfies Translation<typeof english>;
