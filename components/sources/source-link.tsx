export interface SourceLinkProps {
  readonly href: string;
  readonly name: string;
}

/** The name of a source with the way to its page; quiet, since many stand together. */
export function SourceLink({ href, name }: SourceLinkProps) {
  return (
    <a
      href={href}
      className="decoration-line-strong underline-offset-4 underline decoration-dotted hover:decoration-solid"
    >
      {name}
    </a>
  );
}
