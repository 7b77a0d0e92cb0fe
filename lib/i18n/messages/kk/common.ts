import type { Translation } from "../../message-types";
import type { common as english } from "../en/common";

export const common = {
  caveat: "Хабарланған ауқым — баға да, сенім аралығы да емес: шынайы сан одан тыс жатуы мүмкін.",
  reports: "{n, plural, one {# хабарлама} other {# хабарлама}}",
  origins: "{n, plural, one {# бастапқы дереккөз} other {# бастапқы дереккөз}}",
  "as-of": "{when} жағдайы бойынша",
  quote: "«{text}»",
  "quote-opens": "«",
  "quote-closes": "»",
  list: "{first} және {last}",
  "list-rest": "тағы {n, number}",
  "not-stated": "көрсетілмеген",
  "not-known": "белгісіз",
  undated: "күні жоқ",
  inferred: "{when} (жанама анықталған)",
  withdrawn: "қайтарып алынған",
  contradicted: "қайшылығы бар",
  "no-number": "саны жоқ",
  "no-figure-in-force": "күшіндегі дерек жоқ",
  "what-the-words-mean": "Сөздердің мағынасы",
} satisfies Translation<typeof english>;
