import type { Translation } from "../../message-types";
import type { ranges as english } from "../en/ranges";

export const ranges = {
  scope: "{who}: {measure}, {where}",
  "scope-on-basis": "{who}: {measure}, {where} ({basis})",
  "group-not-stated": "топ көрсетілмеген",
  "place-not-stated": "орын көрсетілмеген",
  "no-report": "күшіндегі хабарлама жоқ",
  independence: "{reports}, {origins}",
  under: "жоғары тұрған орган: {root}",
  "all-under": "бәрінің жоғары тұрған органы: {root}",
  common: "күшіндегі әр бастапқы дереккөз мына аралыққа сыяды: {interval}",
  headline: "{scope}: {range}",
  low: "Төменгі шекті, {n, number}, мына деректер белгілейді: {voices}.",
  high: "Жоғарғы шекті, {n, number}, мына деректер белгілейді: {voices}.",
  open: "Ауқым жоғары жағынан ашық, оны ашатын деректер: {voices}.",
  voice: "{origin}, {when} жағдайы бойынша",
  without: "Бұл дереккөзсіз: {range}",
  "no-single-origin": "Бір ғана бастапқы дереккөз емес: олардың кез келгенінсіз де бұл шек өзгермейді.",
  "nothing-to-explain": "Күшіндегі дерек жоқ, сондықтан түсіндіретін ауқым да жоқ.",
} satisfies Translation<typeof english>;
