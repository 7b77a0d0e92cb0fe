import { ENGLISH } from "@/lib/i18n/texts-in";

/** Said in every file and answer that holds a range (domain page, section 1); pages say it in their language. */
export const CAVEAT = ENGLISH.t("common.caveat");
