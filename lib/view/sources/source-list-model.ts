import type { SourceColumn } from "@/lib/schema/source-list-query";
import type { PageLinks } from "../page-links";
import type { SourceRole } from "./source-records";

/** Who is cited and who publishes, as a table. */
export interface SourceList {
  readonly columns: readonly SourceColumnHead[];
  readonly rows: readonly SourceRow[];
  /** How many sources fit the filters, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** The page shown: the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: PageLinks | null;
  readonly kinds: readonly Choice[];
  readonly roles: readonly Choice[];
  /** Every order, for where columns have no head. */
  readonly orders: readonly Choice[];
}

export interface SourceColumnHead {
  readonly column: SourceColumn;
  readonly href: string;
  readonly sorted: "ascending" | "descending" | "none";
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface SourceRow {
  readonly slug: string;
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly role: SourceRole;
  /** The top of its tree; null where it stands there itself. */
  readonly root: { readonly name: string; readonly href: string } | null;
  readonly speaks: number;
  readonly published: number;
  /** Origins of what it published. */
  readonly origins: number;
  readonly echoes: number;
  readonly first: number;
  readonly takenBack: number;
  readonly revised: number;
  readonly contradictions: number;
  readonly last: string;
}
