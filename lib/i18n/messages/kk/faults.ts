import type { Translation } from "../../message-types";
import type { faults as english } from "../en/faults";

export const faults = {
  "too long": "{most, number} таңбадан ұзын",
  "unknown measure": "бұл оқиғада «{value}» көрсеткіші жоқ",
  "unknown group": "бұл оқиғада «{value}» тобы жоқ",
  "unknown place": "бұл оқиғада «{value}» орны жоқ",
  "unknown source": "бұл оқиғада «{value}» дереккөзі жоқ",
  "no such value": "«{value}» мына мәндердің қатарында жоқ: {values}",
  "not hours": "«{value}» — 1 мен {most, number} аралығындағы бүтін сағат саны емес",
  "not a date": "«{value}» — 2022-01-06 сияқты күн емес",
  "days reversed": "соңғы күн, {to}, бірінші күннен, {from}, бұрын тұр; барлық күн көрсетілді",
  "not a version": "«{value}» — тізілім нұсқасы емес",
  "not a time": "«{value}» — 2022-01-09T10:30 сияқты уақыт емес",
  "in the future": "«{value}» — болашақта; қазір белгілі болғаны көрсетілді",
} satisfies Translation<typeof english>;
