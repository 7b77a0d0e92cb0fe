import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A source file of the program, parsed. */
export interface Source {
  /** From the root of the project, with slashes. */
  readonly file: string;
  readonly tree: ts.SourceFile;
}

/** Every source file under some folders that is no test. */
export function sourcesUnder(
  folders: readonly string[],
  isMeant: (file: string) => boolean,
): readonly Source[] {
  return folders
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\//.test(file) && isMeant(file))
    .map((file) => ({
      file,
      tree: ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true),
    }));
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .sort();
}

/** Visits a node and everything in it. */
export function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

/** "components/x.tsx:12", for a person to find. */
export function placeOf({ file, tree }: Source, node: ts.Node): string {
  return `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}
