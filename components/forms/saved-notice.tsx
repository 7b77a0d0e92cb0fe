import { Notice } from "@/components/layout/notice";
import { parseSaved, saySaved } from "@/lib/view/saved";

/** Confirms to an editor what was just saved; nothing for anyone else. */
export function SavedNotice({ saved }: { readonly saved: string | readonly string[] | undefined }) {
  const said = parseSaved(saved);
  return said === null ? null : <Notice title={saySaved(said)} />;
}
