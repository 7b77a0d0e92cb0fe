import type { Translation } from "../../message-types";
import type { faults as english } from "../en/faults";

export const faults = {
  "too long": "tiene más de {most, number} caracteres",
  "unknown measure": "en este acontecimiento no hay ninguna medida «{value}»",
  "unknown group": "en este acontecimiento no hay ningún grupo «{value}»",
  "unknown place": "en este acontecimiento no hay ningún lugar «{value}»",
  "unknown source": "en este acontecimiento no hay ninguna fuente «{value}»",
  "no such value": "«{value}» no está entre los valores posibles: {values}",
  "not hours": "«{value}» no es un número entero de horas entre 1 y {most, number}",
  "not a date": "«{value}» no es una fecha como 2022-01-06",
  "days reversed": "el último día, {to}, es anterior al primero, {from}; se muestran todos los días",
  "not a version": "«{value}» no es una versión del registro",
  "not a time": "«{value}» no es una hora como 2022-01-09T10:30",
  "in the future": "«{value}» está en el futuro; se muestra lo que se sabe ahora",
} satisfies Translation<typeof english>;
