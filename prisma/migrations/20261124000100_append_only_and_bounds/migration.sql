-- What Prisma's schema language cannot say: what was reported is append-only, versions rise one by one, and every
-- list of words, interval and window is bounded. The lists repeat those of lib/domain; a test compares the two.

-- ── Append-only ────────────────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
    USING ERRCODE = 'restrict_violation',
          HINT = 'Add a new revision, or a withdrawal, in place of changing what was recorded.';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "figures" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "figure_revisions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "chain_links" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "statements" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "publications" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "publication_revisions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "withdrawals" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "withdrawal_tellings" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "finding_reviews" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "import_batches" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "reference_audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ── The ledger version ─────────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION guard_ledger_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' AND NEW.version <> 0 THEN
    RAISE EXCEPTION 'the ledger version of a new event is 0, not %', NEW.version USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.version NOT IN (OLD.version, OLD.version + 1) THEN
    RAISE EXCEPTION 'the ledger version may stay or rise by one: % to % is refused', OLD.version, NEW.version
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER guard_ledger_version BEFORE INSERT OR UPDATE ON "events" FOR EACH ROW EXECUTE FUNCTION guard_ledger_version();

-- ── Vocabulary ─────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "events"
  ADD CONSTRAINT events_window CHECK (ends IS NULL OR starts <= ends);

ALTER TABLE "measures"
  ADD CONSTRAINT measures_relation CHECK (relation IN ('by definition', 'as a rule')),
  ADD CONSTRAINT measures_kind CHECK (kind IN ('count', 'stock')),
  ADD CONSTRAINT measures_part_of_another CHECK (part_of_id <> id);

ALTER TABLE "groups"
  ADD CONSTRAINT groups_relation CHECK (relation IN ('by definition', 'as a rule')),
  ADD CONSTRAINT groups_slug CHECK (slug <> 'not stated'),
  ADD CONSTRAINT groups_part_of_another CHECK (part_of_id <> id);

ALTER TABLE "places"
  ADD CONSTRAINT places_relation CHECK (relation IN ('by definition', 'as a rule')),
  ADD CONSTRAINT places_slug CHECK (slug <> 'not stated'),
  ADD CONSTRAINT places_part_of_another CHECK (part_of_id <> id);

ALTER TABLE "sources"
  ADD CONSTRAINT sources_kind CHECK (kind IN (
    'government', 'security', 'official', 'state_media', 'agency', 'broadcaster', 'newspaper', 'aggregator', 'ngo',
    'international', 'hospital', 'social_media', 'witness', 'unknown')),
  ADD CONSTRAINT sources_parent_is_another CHECK (parent_id <> id);

-- ── Times: unknown in all three columns or in none; a window ends after it starts ──────────────────────────────

ALTER TABLE "publication_revisions"
  ADD CONSTRAINT publication_revisions_precision CHECK (published_precision IN (
    'instant', 'minute', 'hour', 'part-of-day', 'day', 'month', 'unknown')),
  ADD CONSTRAINT publication_revisions_basis CHECK (published_basis IN ('stated', 'inferred', 'unknown')),
  ADD CONSTRAINT publication_revisions_unknown CHECK (
    (published_precision = 'unknown') = (published_from IS NULL)
    AND (published_precision = 'unknown') = (published_basis = 'unknown')
    AND (published_from IS NULL) = (published_to IS NULL)),
  ADD CONSTRAINT publication_revisions_window CHECK (published_from < published_to),
  ADD CONSTRAINT publication_revisions_part CHECK (
    (published_precision = 'part-of-day') = (published_part IS NOT NULL)),
  ADD CONSTRAINT publication_revisions_revision CHECK (revision >= 1 AND (revision = 1) = (reason IS NULL));

ALTER TABLE "figure_revisions"
  ADD CONSTRAINT figure_revisions_precision CHECK (as_of_precision IN (
    'instant', 'minute', 'hour', 'part-of-day', 'day', 'month', 'unknown')),
  ADD CONSTRAINT figure_revisions_as_of_basis CHECK (as_of_basis IN ('stated', 'inferred', 'unknown')),
  ADD CONSTRAINT figure_revisions_unknown CHECK (
    (as_of_precision = 'unknown') = (as_of_from IS NULL)
    AND (as_of_precision = 'unknown') = (as_of_basis = 'unknown')
    AND (as_of_from IS NULL) = (as_of_to IS NULL)),
  ADD CONSTRAINT figure_revisions_window CHECK (as_of_from < as_of_to),
  ADD CONSTRAINT figure_revisions_part CHECK ((as_of_precision = 'part-of-day') = (as_of_part IS NOT NULL)),
  ADD CONSTRAINT figure_revisions_revision CHECK (revision >= 1 AND (revision = 1) = (reason IS NULL));

ALTER TABLE "withdrawals"
  ADD CONSTRAINT withdrawals_precision CHECK (announced_precision IN (
    'instant', 'minute', 'hour', 'part-of-day', 'day', 'month')),
  ADD CONSTRAINT withdrawals_announced CHECK (announced_from < announced_to),
  ADD CONSTRAINT withdrawals_part CHECK ((announced_precision = 'part-of-day') = (announced_part IS NOT NULL)),
  ADD CONSTRAINT withdrawals_as_of CHECK (as_of_from < as_of_to);

-- ── Quantities: whole, not negative, within what every client can hold exactly (2^53 - 1) ──────────────────────

ALTER TABLE "figure_revisions"
  ADD CONSTRAINT figure_revisions_quantity CHECK (CASE
    WHEN quantity_kind IN ('exact', 'at least', 'more than', 'at most', 'fewer than', 'about', 'nearly') THEN
      quantity_n BETWEEN 0 AND 9007199254740991
      AND num_nulls(quantity_n, quantity_low, quantity_high, vague_term) = 3 AND quantity_n IS NOT NULL
    WHEN quantity_kind = 'between' THEN
      quantity_low >= 0 AND quantity_low <= quantity_high AND quantity_high <= 9007199254740991
      AND num_nulls(quantity_low, quantity_high) = 0 AND num_nonnulls(quantity_n, vague_term) = 0
    WHEN quantity_kind = 'vague term' THEN
      vague_term IN ('dozens', 'tens', 'hundreds', 'thousands', 'hundreds or thousands', 'tens of thousands',
        'several', 'a few', 'a number of', 'many', 'bare plural')
      AND vague_term IS NOT NULL AND num_nonnulls(quantity_n, quantity_low, quantity_high) = 0
    WHEN quantity_kind = 'no figure given' THEN
      num_nonnulls(quantity_n, quantity_low, quantity_high, vague_term) = 0
    ELSE false END),
  ADD CONSTRAINT figure_revisions_override CHECK (
    (override_low IS NULL) = (override_reason IS NULL)
    AND (override_high IS NULL OR override_low IS NOT NULL)
    AND override_low BETWEEN 0 AND 9007199254740991
    AND override_high BETWEEN override_low AND 9007199254740991),
  ADD CONSTRAINT figure_revisions_basis CHECK (basis IN (
    'cumulative', 'documented', 'incident', 'period', 'current', 'prediction')),
  ADD CONSTRAINT figure_revisions_occurrence CHECK (occurrence IS NULL OR basis IN ('incident', 'period')),
  ADD CONSTRAINT figure_revisions_stance CHECK (stance IN (
    'asserted', 'attributed', 'alleged', 'unverified', 'denied', 'withdrawn', 'recalled', 'predicted')),
  ADD CONSTRAINT figure_revisions_wording CHECK (wording <> '');

ALTER TABLE "withdrawals"
  ADD CONSTRAINT withdrawals_kind CHECK (kind IN ('withdrawn', 'corrected')),
  ADD CONSTRAINT withdrawals_value CHECK (value BETWEEN 0 AND 9007199254740991),
  ADD CONSTRAINT withdrawals_replaced_by CHECK (replaced_by BETWEEN 0 AND 9007199254740991);

ALTER TABLE "chain_links"
  ADD CONSTRAINT chain_links_place CHECK (position >= 0 AND branch >= 0);

ALTER TABLE "finding_reviews"
  ADD CONSTRAINT finding_reviews_verdict CHECK (verdict IN (
    'explained by scope', 'explained by time', 'source corrected itself', 'stands'));

ALTER TABLE "import_batches"
  ADD CONSTRAINT import_batches_contents CHECK (contents IN (
    'figures', 'withdrawals', 'measures', 'groups', 'places', 'sources'));
