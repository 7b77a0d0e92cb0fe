"use server";

import { redirect } from "next/navigation";
import { editorOrRefuse } from "@/lib/auth/current-editor";
import { signOut } from "@/lib/auth/sign-in";

export async function signOutAction(): Promise<void> {
  await editorOrRefuse();
  await signOut();
  redirect("/admin/sign-in");
}
