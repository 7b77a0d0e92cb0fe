/** What makes a spreadsheet read a cell as a formula, full-width forms included. */
const STARTS_FORMULA = "=+\\-@\\t\\r\\n\\uFF0B\\uFF0D\\uFF1D\\uFF20";
/** Where a cell begins: at its start and, for a program that splits at another separator, behind that. */
const CELL_BEGINS = "(?<=^|[;|\\t\\r\\n])";
const BEFORE_IT = "[\"' ]*";

const UNSAFE = new RegExp(`${CELL_BEGINS}(?=${BEFORE_IT}[${STARTS_FORMULA}])`, "g");
const GUARDED = new RegExp(`${CELL_BEGINS}'(?=${BEFORE_IT}[${STARTS_FORMULA}])`, "g");

/**
 * Puts an apostrophe where a spreadsheet would begin to read a formula, so that it reads text. Nothing else changes,
 * and `unguardCell` gives every text back as it was.
 *
 * @example guardCell("=1+1") // "'=1+1"
 * @example guardCell("dozens; -10") // "dozens;' -10": some programs split at semicolons
 * @example guardCell("8-13") // "8-13"
 */
export function guardCell(text: string): string {
  return text.replace(UNSAFE, "'");
}

/** The text as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.replace(GUARDED, "");
}
