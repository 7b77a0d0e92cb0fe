"use client";

import Link from "next/link";
import { ErrorNotice } from "@/components/errors/error-notice";
import { useTexts } from "@/components/i18n/texts-provider";
import { frontHref } from "@/lib/view/links";

/** Next tells this page nothing about its address, so it takes its language from the layout around it. */
export default function NotFound() {
  const { t, locale } = useTexts();
  return (
    <ErrorNotice title={t("errors.not-found")} lead={t("errors.not-found-lead")}>
      <Link href={frontHref(locale)}>{t("errors.all-events")}</Link>
    </ErrorNotice>
  );
}
