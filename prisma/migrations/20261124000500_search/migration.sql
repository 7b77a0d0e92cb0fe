-- Search by words, with what PostgreSQL 14 has and no extension.

-- DropIndex
DROP INDEX "chain_links_source_id_idx";

-- CreateIndex
CREATE INDEX "chain_links_source_id_event_id_idx" ON "chain_links"("source_id", "event_id");

-- CreateIndex
CREATE INDEX "figure_revisions_origin_id_event_id_idx" ON "figure_revisions"("origin_id", "event_id");

-- The words of some texts, as lib/schema/search-words.ts finds them in what a reader types: without diacritics, in small
-- letters, whatever the locale of the server is; a number of several groups of digits ("4,578") also in one piece. A test
-- compares the two. It is dear beside a look into an index, and the planner is told so.
CREATE FUNCTION search_words(texts text[]) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT COST 10000 AS $$
DECLARE
  folded text := normalize(array_to_string(texts, ' '), NFKD);
BEGIN
  folded := regexp_replace(folded, '[\u0300-\u036f\u0483-\u0487\u0610-\u061a\u0640\u064b-\u065f\u0670]', '', 'g');
  folded := lower(replace(replace(folded, 'ß', 'ss'), 'ẞ', 'ss') COLLATE "C");
  folded := translate(folded,
    'ÆÐÞŊŒƏØøĐđĦħŁłŦŧıΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҊҌҎҐҒҔ' ||
    'ҖҘҚҜҞҠҢҤҦҨҪҬҮҰҲҴҶҸҺҼҾӀӃӅӇӉӋӍӔӘӠӨӶӺӼӾ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹',
    'æðþŋœəooddhhllttiαβγδεζηθικλμνξοπρστυφχψωσђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяҋҍҏґғҕ' ||
    'җҙқҝҟҡңҥҧҩҫҭүұҳҵҷҹһҽҿӏӄӆӈӊӌӎӕәӡөӷӻӽӿ01234567890123456789');
  folded := regexp_replace(folded,
    '[\u0001-/:-@\[-`{-\u00bf\u00d7\u00f7\u02b0-\u02ff\u055a-\u055f\u0589\u060c\u061b\u061f\u066a-\u066d\u06d4\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3030\ufeff]+',
    ' ', 'g');
  folded := regexp_replace(folded, '([^ ]{60})[^ ]+', '\1', 'g');
  RETURN array_to_tsvector(array_remove(string_to_array(
    folded || ' ' || regexp_replace(folded, '(?<=[0-9]) (?=[0-9]{3}(?![0-9]))', '', 'g'), ' '), ''));
END
$$;

CREATE INDEX "events_words" ON "events" USING gin (search_words(ARRAY["title", "summary"]));
CREATE INDEX "sources_words" ON "sources" USING gin (search_words(ARRAY["name"] || "also_known_as"));
CREATE INDEX "measures_words" ON "measures" USING gin (search_words(ARRAY["name"]));
CREATE INDEX "groups_words" ON "groups" USING gin (search_words(ARRAY["name"]));
CREATE INDEX "places_words" ON "places" USING gin (search_words(ARRAY["name"]));
CREATE INDEX "figure_revisions_words" ON "figure_revisions" USING gin (search_words(ARRAY["wording"]));
