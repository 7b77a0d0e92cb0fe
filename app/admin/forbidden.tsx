import Link from "next/link";
import { NarrowPage } from "@/components/forms/narrow-page";

export default function Forbidden() {
  return (
    <NarrowPage
      title="Only for administrators"
      lead="Your account may enter and correct figures, not look after accounts."
    >
      <p>
        <Link href="/admin">Back to the overview</Link>
      </p>
    </NarrowPage>
  );
}
