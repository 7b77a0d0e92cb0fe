import type { Translation } from "../../message-types";
import type { faults as english } from "../en/faults";

export const faults = {
  "too long": "длиннее {most, plural, one {# знака} few {# знаков} many {# знаков} other {# знака}}",
  "unknown measure": "в этом событии нет показателя «{value}»",
  "unknown group": "в этом событии нет группы «{value}»",
  "unknown place": "в этом событии нет места «{value}»",
  "unknown source": "в этом событии нет источника «{value}»",
  "no such value": "«{value}» не входит в список: {values}",
  "not hours": "«{value}» — не целое число часов от 1 до {most, number}",
  "not a date": "«{value}» — не дата вида 2022-01-06",
  "days reversed": "последний день, {to}, раньше первого, {from}; показаны все дни",
  "not a version": "«{value}» — не версия реестра",
  "not a time": "«{value}» — не время вида 2022-01-09T10:30",
  "in the future": "«{value}» — в будущем; показано то, что известно сейчас",
} satisfies Translation<typeof english>;
