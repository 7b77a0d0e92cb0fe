import type { FormMetadata } from "@conform-to/react";
import type { ButtonAttributes, LinkTexts, ListButtons } from "./form-field-types";

const EMPTY_LINK: LinkTexts = { sources: "", asNamed: "" };

type Intents = Pick<FormMetadata<Record<string, unknown>>, "insert" | "remove" | "reorder">;

/** The buttons of a form's chains. They work without scripts too: the server answers with the changed list. */
export function listButtons(form: Intents): ListButtons {
  return {
    insert: (name) => buttonOf(form.insert.getButtonProps({ name, defaultValue: EMPTY_LINK })),
    remove: (name, index) => buttonOf(form.remove.getButtonProps({ name, index })),
    reorder: (name, from, to) => buttonOf(form.reorder.getButtonProps({ name, from, to })),
  };
}

/** Without its `type`, so that the place where it is drawn says it. */
export function buttonOf({ name, value, form, formNoValidate }: ButtonAttributes): ButtonAttributes {
  return { name, value, form, formNoValidate };
}
