// Read in the browser and on the server, so not in a module of the browser's alone.

/** The name under which the buttons of a form that looks before it saves send what was pressed. */
export const STEP = "step";

export const STEPS = { preview: "preview", save: "save" } as const;

/** Whether the button that saves was pressed. */
export function isSave(data: FormData): boolean {
  return data.get(STEP) === STEPS.save;
}
