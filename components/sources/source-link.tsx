import Link from "next/link";

export interface SourceLinkProps {
  readonly href: string;
  readonly name: string;
}

/** The name of a source with the way to its page; quiet, since many stand together. */
export function SourceLink({ href, name }: SourceLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="decoration-line-strong underline-offset-4 underline decoration-dotted hover:decoration-solid"
    >
      {name}
    </Link>
  );
}
