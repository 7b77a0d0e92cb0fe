import type { ReactNode } from "react";
import { Container } from "@/components/layout/container";

/** A page of one short form. */
export function NarrowPage({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Container className="py-8 sm:py-12">
      <div className="mx-auto max-w-md">
        <h1 className="text-xl">{title}</h1>
        {lead ? <p className="mt-1 text-ink-2">{lead}</p> : null}
        <div className="mt-6">{children}</div>
      </div>
    </Container>
  );
}
