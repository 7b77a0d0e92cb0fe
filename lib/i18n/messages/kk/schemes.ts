import type { Translation } from "../../message-types";
import type { schemes as english } from "../en/schemes";

export const schemes = {
  "literal-1.title": "Сөзбе-сөз",
  "literal-1.description":
    "Әр тіркесті әдетте түсінілетіндей оқиды: дюжиналаған — 24–99, шамамен 2000 — 1500–2500, 400 дерлік — 350–399.",
  "conservative-1.title": "Сақ",
  "conservative-1.description":
    "Нақты емес тіркестің ең кіші оқылуын жоғарғы шегі жоқ төменгі шек ретінде алады: дюжиналаған — 12 немесе одан көп, шамамен 2000 — 1500 немесе одан көп.",
} satisfies Translation<typeof english>;
