import type { Translation } from "../../message-types";
import type { methodology as english } from "../en/methodology";

export const methodology = {
  title: "Әдіснама",
  description:
    "Мұнда деректер, бастапқы дереккөздер, ауқымдар мен қайшылықтар нені білдіреді және қалай анықталады.",
  never: "Мұнда ешқашан жасалмайтын нәрселер",
  words: "Сөздердің мағынасы",
  wordings: "Мәтіннен аралыққа",
  "wordings-lead":
    "Мәтін басылған күйінде сақталады, мөлшер ретінде оқылады және оқырман таңдаған сызба бойынша аралыққа айналады.",
  "schemes-caption": "Әр сызба мәтіннің әр түрін қалай оқиды",
  "reported-as": "Хабарланған түрі",
  "sets-no-edge": "{interval}, шек белгілемейді",
  rules: "Ережелер",
  "rules-lead": "Әрқайсысы қайшылықтың бір түрін іздейді. Жаңарту, яғни өсетін сан, ешқашан қайшылық емес.",
  choices: "Басқалар дауласа алатын шешімдер",
  "choices-lead": "Сөздер еркіндік қалдырған жерде олар мұнда былай оқылады.",
} satisfies Translation<typeof english>;
