import type { Metadata } from "next";
import { MethodologyView } from "@/components/methodology/methodology-view";
import { ruleTexts } from "@/lib/view/rule-text";
import { schemeTable } from "@/lib/view/scheme-table";

export const metadata: Metadata = {
  title: "Methodology",
  description: "What figures, origins, ranges and contradictions mean here, and how each is worked out.",
};

/** What the words mean. The rules and the coding tables are said by the rules and the schemes themselves. */
export default function MethodologyPage() {
  return <MethodologyView rules={ruleTexts()} schemes={schemeTable()} />;
}
