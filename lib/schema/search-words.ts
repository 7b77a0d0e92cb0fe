/**
 * Letters that Unicode does not take apart into a plain small one and marks, each with what it is searched as: capitals
 * of Greek and Cyrillic, letters with a stroke, digits of Arabic and Persian. `search_words` in the migrations has the
 * same.
 */
const LETTERS =
  "ÆÐÞŊŒƏØøĐđĦħŁłŦŧıΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҊҌҎҐҒҔ" +
  "ҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹";
const SEARCHED_AS =
  "æðþŋœəooddhhllttiαβγδεζηθικλμνξοπρστυφχψωσђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяҋҍҏґғҕ" +
  "җҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿ01234567890123456789";

const PLAIN: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter, index) => [letter, SEARCHED_AS[index] ?? letter]),
);

const MARKS = /[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
const SEPARATORS =
  /[\0-/:-@[-`{-\u00bf\u00d7\u00f7\u02b0-\u02ff\u055a-\u055f\u0589\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3030\ufeff]+/gu;

/** What a reader types has at most so many characters; longer input is refused before it is looked at. */
export const LONGEST_SEARCH = 200;

/** Longer words are told apart by so many characters. */
const LONGEST_WORD = 60;

/**
 * A text as it is searched: small letters without diacritics, one blank for whatever stands between words. Folding each
 * character for itself gives the same.
 *
 * @example foldText("Ёлка, Łódź — “4,578”") // "елка lodz 4 578 "
 */
export function foldText(text: string): string {
  const plain = text.normalize("NFKD").replace(MARKS, "").replace(/[ßẞ]/gu, "ss");
  const small = plain.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return [...small]
    .map((letter) => PLAIN.get(letter) ?? letter)
    .join("")
    .replace(SEPARATORS, " ");
}

/** The words that a reader typed, each once, in their order. Every one of them has to begin a word of what is found. */
export function searchWords(text: string): readonly string[] {
  const words = foldText(text).split(" ");
  const cut = words.map((word) => [...word].slice(0, LONGEST_WORD).join(""));
  return [...new Set(cut.filter((word) => word !== ""))];
}
