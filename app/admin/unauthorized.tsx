import Link from "next/link";
import { NarrowPage } from "@/components/forms/narrow-page";

export default function Unauthorized() {
  return (
    <NarrowPage title="Not signed in" lead="Nothing was changed. Your session may have ended.">
      <p>
        <Link href="/admin/sign-in">Sign in</Link>
      </p>
    </NarrowPage>
  );
}
