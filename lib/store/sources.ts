import type { Source } from "../domain/vocabulary";
import type { SourceDraft } from "../schema/vocabulary-draft";
import type { Actor } from "./audit";
import { database } from "./client";
import { DraftRefused } from "./refusals";
import { uuidV7 } from "./uuid-v7";

/**
 * Adds a source to the list that all events share. It changes no event's ledger: no figure names it yet.
 * @throws DraftRefused when the slug is taken or the parent is unknown
 */
export async function addSource(actor: Actor, draft: SourceDraft): Promise<Source> {
  const { slug, parent = null, country = null, ...columns } = draft;
  return database().$transaction(async (db) => {
    const parentRow = parent === null ? null : await db.source.findUnique({ where: { slug: parent } });
    if (parent !== null && parentRow === null) {
      throw new DraftRefused([
        { path: ["parent"], message: `No source is called "${parent}": choose one of the list` },
      ]);
    }
    const { count } = await db.source.createMany({
      data: { ...columns, slug, id: uuidV7(), parentId: parentRow?.id ?? null, country },
      skipDuplicates: true,
    });
    if (count === 0) {
      throw new DraftRefused([
        { path: ["slug"], message: `A source "${slug}" is there already: use it, or choose another slug` },
      ]);
    }
    await db.referenceAuditEntry.create({
      data: {
        id: uuidV7(),
        action: "add source",
        actorId: actor.id,
        actorName: actor.name,
        details: { slug },
      },
    });
    return { slug, parent, country, ...columns };
  });
}
