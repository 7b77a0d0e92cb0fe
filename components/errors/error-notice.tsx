import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";

export interface ErrorNoticeProps {
  readonly title: string;
  readonly lead: string;
  /** The way on. */
  readonly children: ReactNode;
}

/** A page that could not be had: what happened, whose fault it is, and the way on. */
export function ErrorNotice({ title, lead, children }: ErrorNoticeProps) {
  return (
    <Container className="py-16">
      <h1 className="text-xl sm:text-2xl">{title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{lead}</p>
      <p className="mt-4">{children}</p>
    </Container>
  );
}
