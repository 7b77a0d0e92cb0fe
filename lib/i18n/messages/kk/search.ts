import type { Translation } from "../../message-types";
import type { search as english } from "../en/search";

export const search = {
  title: "Іздеу",
  "title-for": "Іздеу: {text}",
  label: "Оқиғалар, дереккөздер, орындар, мәтіндер",
  submit: "Іздеу",
  hint: "Оқиғалардың, дереккөздердің, көрсеткіштердің, топтар мен орындардың атаулары және кез келген тілдегі басылған күйіндегі мәтіндер ізделеді. Табылған мәтіннің бір сөзі сіз берген әр сөзден басталуы керек. Бас әріптер мен үстіңгі белгілердің мәні жоқ.",
  empty: "Не іздейтініңізді жазыңыз.",
  "too short": "Кемінде екі әріп не цифр беріңіз.",
  "too long": "Ең көбі {most, number} таңба. Іздеу жүргізілмеді.",
  nothing: "«{text}» бойынша ештеңе табылмады.",
  "nothing-hint":
    "Азырақ сөз не сөздің басын ғана беріп көріңіз. Мәтіндер хабарламаның тілінде, атаулар тізілімде жазылған күйінде сақталады.",
  found: "табылды: {n, number}",
  "found-more": "{n, number} нәтижеден көп табылды: тағы бір сөз қосып нақтылаңыз",
  all: "Барлығы: {n, number}",
  first: "Алғашқы {n, number}",
  "all-groups": "Табылғанның бәрі",
  "also-named": "Басқа атаулары:",
  published: "жарияланған: {when}",
  "more-events": "және тағы {n, plural, one {# оқиғада} other {# оқиғада}}",
  elsewhere: "Мына оқиғаларда да бар:",
  "group.events": "Оқиғалар",
  "group.sources": "Дереккөздер",
  "group.wordings": "Деректердің мәтіндері",
  "group.measures": "Көрсеткіштер",
  "group.groups": "Топтар",
  "group.places": "Орындар",
} satisfies Translation<typeof english>;
