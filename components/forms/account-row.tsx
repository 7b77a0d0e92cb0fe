"use client";

import type { FormAction } from "./answer";
import { OneTimeLink } from "./one-time-link";
import { SendFailureNotice } from "./send-failure-notice";
import { useServerForm } from "./use-server-form";

/** What a change of an account led to. */
export interface AccountAnswer {
  readonly refused?: string;
  /** Path of the page on which the person chooses a password; shown once. */
  readonly link?: string;
}

export interface AccountItem {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "editor" | "administrator";
  readonly closed: boolean;
  readonly hasPassword: boolean;
}

/** One account with what an administrator can do to it; each button is one request. */
export function AccountRow({
  account,
  action,
}: {
  readonly account: AccountItem;
  readonly action: FormAction<AccountAnswer>;
}) {
  const { answer, formAction, send, pending, failure } = useServerForm(action);
  return (
    <li className="border-t py-4 first:border-t-0">
      <form
        action={formAction}
        onSubmit={(event) => {
          event.preventDefault();
          const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
          send(new FormData(event.currentTarget, submitter));
        }}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
      >
        <input type="hidden" name="account" value={account.id} />
        <div>
          <p className="font-medium">{account.name}</p>
          <p className="text-ink-2 text-sm">
            {account.email} · {stateOf(account)}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          {changesOf(account).map(({ value, label }) => (
            <button
              key={value}
              type="submit"
              name="change"
              value={value}
              className="button"
              disabled={pending}
              aria-label={`${label}: ${account.name}`}
            >
              {label}
            </button>
          ))}
        </div>
      </form>
      <p role="alert" className="text-fault text-sm">
        {answer?.refused}
      </p>
      <SendFailureNotice failure={failure} />
      {answer?.link ? <OneTimeLink name={account.name} path={answer.link} /> : null}
    </li>
  );
}

function stateOf({ role, closed, hasPassword }: AccountItem): string {
  if (closed) return `${role}, closed`;
  return hasPassword ? role : `${role}, has not chosen a password yet`;
}

function changesOf({
  role,
  closed,
}: AccountItem): readonly { readonly value: string; readonly label: string }[] {
  if (closed) return [{ value: "reopen", label: "Reopen" }];
  return [
    role === "editor"
      ? { value: "administrator", label: "Make administrator" }
      : { value: "editor", label: "Make editor" },
    { value: "link", label: "New password link" },
    { value: "close", label: "Close" },
  ];
}
