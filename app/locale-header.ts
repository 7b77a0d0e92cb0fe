/** Set by proxy.ts on its way in, for the one page that is told nothing about its address: "there is no such page". */
export const LOCALE_HEADER = "x-interface-locale";
