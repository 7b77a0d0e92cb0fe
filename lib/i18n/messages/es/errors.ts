import type { Translation } from "../../message-types";
import type { errors as english } from "../en/errors";

export const errors = {
  "not-found": "Esta página no existe",
  "not-found-lead": "Puede que la dirección tenga una errata o que lo que nombraba ya no esté aquí.",
  "all-events": "Todos los acontecimientos",
  failed: "No se ha podido mostrar esta página",
  "failed-lead": "El fallo es nuestro. No se ha cambiado nada.",
  retry: "Volver a intentarlo",
} satisfies Translation<typeof english>;
