/** What the list needs of a form's state. */
interface Faults {
  readonly id: string;
  /** Messages by field name; those of the whole form under the empty name. */
  readonly allErrors: Readonly<Record<string, readonly string[]>>;
  readonly status?: "error" | "success" | undefined;
}

/** Every fault of a form in one list; each leads to its field. Said by screen readers when it appears. */
export function FaultSummary({ form }: { readonly form: Faults }) {
  const faults = Object.entries(form.allErrors).flatMap(([name, messages]) =>
    messages.map((message) => ({ name, message })),
  );
  return (
    <div role="alert" className="empty:absolute">
      {form.status === "error" && faults.length > 0 ? (
        <div className="rounded-md border border-fault bg-panel px-4 py-3 text-sm">
          <p className="font-medium">
            {faults.length === 1
              ? "Nothing was saved: one thing is missing or wrong."
              : `Nothing was saved: ${faults.length} things are missing or wrong.`}
          </p>
          <ul className="mt-1 list-disc pl-5">
            {faults.map(({ name, message }) => (
              <li key={`${name} ${message}`}>
                {name === "" ? message : <a href={`#${form.id}-${name}`}>{message}</a>}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
