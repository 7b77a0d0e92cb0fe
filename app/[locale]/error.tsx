"use client";

import { ErrorNotice } from "@/components/errors/error-notice";
import { useTexts } from "@/components/i18n/texts-provider";

/** Stands in for a page that failed; header and footer stay. */
export default function FailedPage({ reset }: { readonly reset: () => void }) {
  const { t } = useTexts();
  return (
    <ErrorNotice title={t("errors.failed")} lead={t("errors.failed-lead")}>
      <button type="button" className="button" onClick={reset}>
        {t("errors.retry")}
      </button>
    </ErrorNotice>
  );
}
