/** What XML 1.0 (section 2.2) has no place for: most control characters, halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Markup as a document of its own. A character that XML cannot hold is shown as the replacement character. */
export function xmlDocument(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(NOT_IN_XML, "\u{FFFD}")}\n`;
}
