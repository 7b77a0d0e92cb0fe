import type { PublicationDraft } from "../schema/publication-draft";
import type { SettledFigure } from "../schema/settle-figure";
import { putFigures } from "../store/put-figures";
import { type PutPublication, putPublications } from "../store/put-publications";
import { insertStatements } from "../store/put-terms";
import type { CreatedTerm } from "./known-terms";
import type { ImportSession } from "./session";

/** A publication of the file, as its first row has it. */
export interface FilePublication {
  readonly identity: string;
  /** What all its rows must say of it. */
  readonly facts: string;
  readonly firstRow: { readonly number: number; readonly published: string };
  /** What is to be written, until it is: a large file has tens of thousands of them. */
  draft: PublicationDraft | null;
  /** Which revision it is, once written. */
  put: PutPublication | null;
}

/** A figure of the file that has no fault. */
export interface ReadyFigure {
  readonly figure: SettledFigure;
  readonly externalId: string;
  readonly publication: FilePublication;
}

/** Writes batches of figures with what they name, one after the other, while the caller reads on. */
export class BatchWriter {
  readonly counts = { added: 0, revised: 0, unchanged: 0 };
  /** Statements that nobody named before. */
  readonly statements: CreatedTerm[] = [];
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly session: ImportSession) {}

  /** Waits until the batch before is written, and begins with this one. */
  async begin(batch: readonly ReadyFigure[]): Promise<void> {
    await this.writing;
    this.writing = this.write(batch);
    // Whoever waits for it next is told of a failure; until then nobody is.
    this.writing.catch(() => undefined);
  }

  /** Waits until all is written. */
  async end(): Promise<void> {
    await this.writing;
  }

  private async write(batch: readonly ReadyFigure[]): Promise<void> {
    const { change, known, fileName, batchId } = this.session;
    const keys = batch.flatMap(({ figure }) => figure.draft.statement ?? []);
    for (const slug of await insertStatements(change, known.terms, keys))
      this.statements.push({ what: "statement", slug });
    await this.writePublications(batch);
    const figures = batch.map(({ figure, externalId, publication: { put, identity } }) => {
      if (put === null) throw new Error(`the publication ${identity} was not written`);
      return { figure, externalId, publicationRevisionId: put.revisionId };
    });
    const reason = reasonOf(fileName);
    const put = await putFigures(change, known.terms, figures, { reason, importBatchId: batchId });
    this.counts.added += put.added;
    this.counts.revised += put.revised;
    this.counts.unchanged += put.unchanged;
  }

  /** Writes the publications of a batch that no earlier batch wrote. */
  private async writePublications(batch: readonly ReadyFigure[]): Promise<void> {
    const { change, known, fileName } = this.session;
    const drafts = new Map<string, PublicationDraft>();
    for (const { publication } of batch)
      if (publication.draft !== null) drafts.set(publication.identity, publication.draft);
    const written = await putPublications(change, known.terms, drafts, reasonOf(fileName));
    for (const { publication } of batch) {
      publication.put ??= written.get(publication.identity) ?? null;
      publication.draft = null;
    }
  }
}

/** Why a figure or publication is revised. */
export function reasonOf(fileName: string): string {
  return `import of ${fileName}`;
}
