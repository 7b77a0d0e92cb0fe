import type { Group, Measure, Place, Source } from "../domain/vocabulary";
import { NOT_STATED } from "../domain/vocabulary";
import { slugFor } from "../schema/slug";
import { groupDraft, measureDraft, placeDraft, sourceDraft } from "../schema/vocabulary-draft";
import type { OpenChange } from "../store/change-ledger";
import { insertGroups, insertMeasures, insertPlaces, insertSources } from "../store/put-terms";
import type { EventTerms } from "../store/terms";
import type { VocabularyLists } from "../store/vocabulary";
import { SourceNames } from "./source-names";

/** A term that an import made, since the file named it and `--create` was given. */
export interface CreatedTerm {
  readonly what: "measure" | "group" | "place" | "source" | "statement";
  readonly slug: string;
}

/**
 * The vocabulary as an import sees it, which grows where unknown terms may be created. A created group or place is
 * made a part of the event's whole, a created measure stands alone, and a created source is of unknown kind unless the
 * file says better: an editor can place them in the trees later.
 */
export class KnownTerms {
  readonly measures: Map<string, Measure>;
  readonly groups: Map<string, Group>;
  readonly places: Map<string, Place>;
  readonly sources: Map<string, Source>;
  readonly names: SourceNames;
  readonly created: CreatedTerm[] = [];

  constructor(
    readonly change: OpenChange,
    readonly terms: EventTerms,
    lists: VocabularyLists,
    readonly mayCreate: boolean,
  ) {
    this.measures = new Map(lists.measures);
    this.groups = new Map(lists.groups);
    this.places = new Map(lists.places);
    this.sources = new Map(lists.sources);
    this.names = new SourceNames(lists.sources.values());
  }

  /** Makes the measure where it is unknown, may be made and has a fitting slug; otherwise does nothing. */
  async wantMeasure(slug: string): Promise<void> {
    const draft = measureDraft.safeParse({ slug, name: slug, kind: "count", meaning: "" });
    if (!this.mayCreate || this.measures.has(slug) || !draft.success) return;
    await insertMeasures(this.change, this.terms, [draft.data]);
    this.measures.set(slug, { ...draft.data, partOf: null });
    this.created.push({ what: "measure", slug });
  }

  async wantGroup(slug: string): Promise<void> {
    const partOf = rootOf(this.groups);
    const draft = groupDraft.safeParse({ slug, name: slug, ...(partOf === null ? {} : { partOf }) });
    if (!this.mayCreate || slug === NOT_STATED || this.groups.has(slug) || !draft.success) return;
    await insertGroups(this.change, this.terms, [draft.data]);
    this.groups.set(slug, { ...draft.data, partOf });
    this.created.push({ what: "group", slug });
  }

  async wantPlace(slug: string): Promise<void> {
    const partOf = rootOf(this.places);
    const draft = placeDraft.safeParse({ slug, name: slug, ...(partOf === null ? {} : { partOf }) });
    if (!this.mayCreate || slug === NOT_STATED || this.places.has(slug) || !draft.success) return;
    await insertPlaces(this.change, this.terms, [draft.data]);
    this.places.set(slug, { ...draft.data, partOf });
    this.created.push({ what: "place", slug });
  }

  /** A source by a name that nobody has; its slug is made of the name unless one is given. */
  async wantSource(
    name: string,
    given: { readonly slug?: string | undefined; readonly kind?: string | undefined } = {},
  ): Promise<void> {
    const slug = given.slug ?? slugFor(name);
    const draft = sourceDraft.safeParse({ slug, name, kind: given.kind ?? "unknown" });
    if (!this.mayCreate || this.sources.has(slug) || !draft.success) return;
    await insertSources(this.change, this.terms, [draft.data]);
    const source = { ...draft.data, parent: null, country: null };
    this.sources.set(slug, source);
    this.names.add(source);
    this.created.push({ what: "source", slug });
  }
}

function rootOf(
  terms: ReadonlyMap<string, { readonly slug: string; readonly partOf: string | null }>,
): string | null {
  for (const { slug, partOf } of terms.values()) if (partOf === null) return slug;
  return null;
}
