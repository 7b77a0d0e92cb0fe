import { z } from "zod";

export const PASSWORD_RULES =
  "At least 12 characters. Several words that do not belong together are easy to keep and hard to guess.";

const MIN = 12;
/** Longer texts only cost time to hash. */
export const PASSWORD_MAX = 128;
const MIN_DIFFERENT = 5;

/** A new password (NIST SP 800-63B, section 3.1.1.2: length counts, mixtures of signs are not asked for). */
const newPassword = z
  .string({ error: "Choose a password." })
  .min(MIN, { error: `Too short: use at least ${MIN} characters.` })
  .max(PASSWORD_MAX, { error: `Too long: use at most ${PASSWORD_MAX} characters.` })
  .refine((text) => new Set(text).size >= MIN_DIFFERENT, {
    error: `Too easy to guess: use at least ${MIN_DIFFERENT} different characters.`,
  });

const email = z
  .string({ error: "Give an e-mail address." })
  .trim()
  .toLowerCase()
  .pipe(z.email({ error: "This is no e-mail address: write it like name@newsroom.example." }).max(254));

const personName = z
  .string({ error: "Give a name." })
  .trim()
  .min(1, { error: "Give a name: it stands beside every change that this account makes." })
  .max(120, { error: "Too long: use at most 120 characters." });

const accountDetails = z.object({ name: personName, email });

/** A person's account with its first password. The password may not contain the name of the e-mail box. */
export const accountWithPassword = accountDetails
  .extend({ password: newPassword })
  .refine(({ email: address, password }) => !containsMailbox(password, address), {
    path: ["password"],
    error: "Too easy to guess: leave the name of your e-mail address out.",
  });

function containsMailbox(password: string, address: string): boolean {
  const [mailbox = ""] = address.split("@");
  return mailbox.length >= 4 && password.toLowerCase().includes(mailbox);
}

export const signInDetails = z.object({
  email: z
    .string({ error: "Give your e-mail address." })
    .trim()
    .min(1, { error: "Give your e-mail address." })
    .max(254),
  password: z.string({ error: "Give your password." }).min(1, { error: "Give your password." }).max(1024),
});

/** Choosing a password by a one-time link. */
export const passwordChoice = z.object({ password: newPassword });

export const colleagueDraft = accountDetails.extend({
  role: z.enum(["editor", "administrator"], { error: "Choose a role." }),
});
