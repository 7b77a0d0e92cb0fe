/** What a server action of editors is answered with (401, plain text) where the session has ended. */
export const SIGNED_OUT = "signed out";
