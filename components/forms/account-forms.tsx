"use client";

import {
  accountWithPassword,
  colleagueDraft,
  PASSWORD_RULES,
  passwordChoice,
  signInDetails,
} from "@/lib/schema/account-draft";
import type { FormAction, FormAnswer } from "./answer";
import { OneTimeLink } from "./one-time-link";
import { SimpleForm } from "./simple-form";

interface AccountFormProps {
  readonly action: FormAction<FormAnswer>;
}

export function SignInForm({ action }: AccountFormProps) {
  return (
    <SimpleForm
      id="sign-in"
      action={action}
      schema={signInDetails}
      submitLabel="Sign in"
      fields={[
        { name: "email", label: "E-mail", kind: "email" },
        { name: "password", label: "Password", kind: "current-password" },
      ]}
    />
  );
}

export function FirstAdministratorForm({ action }: AccountFormProps) {
  return (
    <SimpleForm
      id="setup"
      action={action}
      schema={accountWithPassword}
      submitLabel="Create the administrator"
      fields={[
        {
          name: "name",
          label: "Your name",
          kind: "text",
          autoComplete: "name",
          hint: "Stands beside every change that you make.",
        },
        { name: "email", label: "E-mail", kind: "email" },
        { name: "password", label: "Password", kind: "new-password", hint: PASSWORD_RULES },
      ]}
    />
  );
}

export function ChoosePasswordForm({ action }: AccountFormProps) {
  return (
    <SimpleForm
      id="set-password"
      action={action}
      schema={passwordChoice}
      submitLabel="Set the password"
      fields={[{ name: "password", label: "New password", kind: "new-password", hint: PASSWORD_RULES }]}
    />
  );
}

export interface ColleagueAnswer extends FormAnswer {
  /** Where the new colleague chooses a password; shown once. */
  readonly link?: { readonly name: string; readonly path: string };
}

export function AddColleagueForm({ action }: { readonly action: FormAction<ColleagueAnswer> }) {
  return (
    <SimpleForm
      id="add-colleague"
      action={action}
      schema={colleagueDraft}
      submitLabel="Add the account"
      answered={({ link }) => (link ? <OneTimeLink {...link} /> : null)}
      fields={[
        {
          name: "name",
          label: "Name",
          kind: "text",
          hint: "Stands beside every change that this account makes.",
        },
        { name: "email", label: "E-mail", kind: "text" },
        {
          name: "role",
          label: "Role",
          kind: "select",
          choices: [
            { value: "editor", label: "Editor: enters and corrects figures" },
            { value: "administrator", label: "Administrator: looks after accounts too" },
          ],
        },
      ]}
    />
  );
}
