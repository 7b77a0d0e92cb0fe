import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import { ServerResponse } from "node:http";

// Kept on the global object, since Next builds the start of the server apart from its pages.
const shared: { casualtyLedgerAnswers?: AsyncLocalStorage<ServerResponse> } & typeof globalThis = globalThis;

/** Lets `setAnswerStatus` reach the answer to the request that it is called for. Called once, when the server starts. */
export function followAnswers(): void {
  if (shared.casualtyLedgerAnswers) return;
  const answers = new AsyncLocalStorage<ServerResponse>();
  shared.casualtyLedgerAnswers = answers;
  subscribe("http.server.request.start", (message) => {
    const response = Reflect.get(Object(message), "response");
    if (response instanceof ServerResponse) answers.enterWith(response);
  });
}

/**
 * Sets the status of the answer to the present request. A page of Next's app router cannot: it can only break off, and
 * what stands in for it is then made by scripts alone.
 * @returns whether it could be set; not where the answer has begun, or the server was started in another way
 */
export function setAnswerStatus(status: number): boolean {
  const answer = shared.casualtyLedgerAnswers?.getStore();
  if (answer === undefined || answer.headersSent) return false;
  answer.statusCode = status;
  return true;
}
