/** Next calls this once, when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { followAnswers } = await import("@/lib/http/answer-status");
  followAnswers();
}
