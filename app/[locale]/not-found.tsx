import { headers } from "next/headers";
import Link from "next/link";
import { ErrorNotice } from "@/components/errors/error-notice";
import { DEFAULT_LOCALE, localeNamed } from "@/lib/i18n/locales";
import { textsIn } from "@/lib/i18n/texts-in";
import { frontHref } from "@/lib/view/links";
import { LOCALE_HEADER } from "../locale-header";

export default async function NotFound() {
  const named = (await headers()).get(LOCALE_HEADER) ?? undefined;
  const { t, locale } = textsIn(localeNamed(named) ?? DEFAULT_LOCALE);
  return (
    <ErrorNotice title={t("errors.not-found")} lead={t("errors.not-found-lead")}>
      <Link href={frontHref(locale)}>{t("errors.all-events")}</Link>
    </ErrorNotice>
  );
}
