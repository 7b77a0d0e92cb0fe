"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent, ReactNode } from "react";

/** Follows the plain links in it within the page, as Next's own links are, so that nothing is loaded anew. */
export function FollowLinks({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const follow = (event: MouseEvent) => {
    const href = isPlainClick(event) ? pathOf(event.target) : null;
    if (href === null) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is pressed; this only listens for all of them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is followed by Enter is clicked, too.
    <div className="contents" onClick={follow}>
      {children}
    </div>
  );
}

/** Other clicks open a tab, a window or a menu, or were taken care of. */
function isPlainClick(event: MouseEvent): boolean {
  const withKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return event.button === 0 && !withKey && !event.defaultPrevented;
}

/** The path that a pressed link leads to in these pages; null where it leads elsewhere or to a file. */
function pathOf(target: EventTarget): string | null {
  const link = target instanceof Element ? target.closest("a") : null;
  const href = link?.getAttribute("href") ?? "";
  const isOurs = href.startsWith("/") && !href.startsWith("//");
  return isOurs && !link?.hasAttribute("download") && !link?.hasAttribute("target") ? href : null;
}
