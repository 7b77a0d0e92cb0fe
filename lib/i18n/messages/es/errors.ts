import type { Translation } from "../../message-types";
import type { errors as english } from "../en/errors";

export const errors = {
  "not-found": "Esta página no existe",
  "not-found-lead": "Puede que la dirección tenga una errata o que lo que nombraba ya no esté aquí.",
  "all-events": "Todos los acontecimientos",
  "no-event": "Este acontecimiento no existe",
  "no-event-lead":
    "No hay nada registrado en esta dirección. Puede que tenga una errata: busque el acontecimiento entre todos.",
  "no-figure": "Esta cifra no existe en este acontecimiento",
  "no-figure-lead":
    "Puede que la dirección tenga una errata o que la cifra aún no se conociera en el momento que indica. Una cifra corregida o retirada conserva su página.",
  "no-finding": "Esta contradicción no existe",
  "no-finding-lead":
    "Una contradicción termina cuando se corrige o se retira una de sus cifras, y con otra lectura de los informes puede no haberla. También puede que la dirección tenga una errata.",
  "no-source": "Esta fuente no figura en el acontecimiento",
  "no-source-lead":
    "Aquí nadie la cita y no hay registrado nada que haya publicado, o la dirección tiene una errata.",
  failed: "No se ha podido mostrar esta página",
  "failed-lead": "El fallo es nuestro. No se ha cambiado nada.",
  retry: "Volver a intentarlo",
} satisfies Translation<typeof english>;
