import type { Translation } from "../../message-types";
import type { search as english } from "../en/search";

export const search = {
  title: "Búsqueda",
  "title-for": "Búsqueda: {text}",
  label: "Acontecimientos, fuentes, lugares, textos",
  submit: "Buscar",
  hint: "Se busca en los títulos de los acontecimientos, en los nombres de fuentes, medidas, grupos y lugares y en los textos tal como se publicaron, en cualquier idioma. Cada palabra que se dé debe ser el comienzo de una palabra de lo hallado. Las mayúsculas y los acentos no cuentan.",
  empty: "Escriba lo que busca.",
  "too short": "Dé al menos dos letras o cifras.",
  "too long": "Dé como mucho {most, number} caracteres. No se ha buscado nada.",
  nothing: "No se ha hallado nada para «{text}».",
  "nothing-hint":
    "Pruebe con menos palabras o solo con el comienzo de una. Los textos están en el idioma del informe; los nombres, como los tiene el registro.",
  found: "resultados: {n, number}",
  "found-more": "más de {n, number} resultados: otra palabra los acota",
  all: "Los {n, number}",
  first: "Los primeros {n, number}",
  "all-groups": "Todo lo hallado",
  "also-named": "También llamado:",
  published: "publicado: {when}",
  "more-events": "y en {n, plural, one {# acontecimiento más} other {# acontecimientos más}}",
  elsewhere: "Lo mismo en:",
  "group.events": "Acontecimientos",
  "group.sources": "Fuentes",
  "group.wordings": "Textos de cifras",
  "group.measures": "Medidas",
  "group.groups": "Grupos",
  "group.places": "Lugares",
} satisfies Translation<typeof english>;
