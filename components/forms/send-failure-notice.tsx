import type { SendFailure } from "./use-server-form";

const SENTENCES: Readonly<Record<SendFailure, string>> = {
  "signed out": "Your session has ended. Sign in again in another tab, then send this form once more.",
  "not allowed": "Your account may not do this. An administrator can change that.",
  "no answer": "The server gave no answer. Wait a moment, then send the form once more.",
};

/** Why nothing came back. Nothing was saved, and everything typed still stands. */
export function SendFailureNotice({ failure }: { readonly failure: SendFailure | null }) {
  return (
    <div role="alert" className="empty:absolute">
      {failure === null ? null : (
        <div className="rounded-md border border-fault bg-panel px-4 py-3 text-sm">
          <p>Nothing was saved. {SENTENCES[failure]}</p>
          {failure === "signed out" ? (
            <p className="mt-1">
              <a href="/admin/sign-in" target="_blank" rel="noopener">
                Sign in (new tab)
              </a>
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}
