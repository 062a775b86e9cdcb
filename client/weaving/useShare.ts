import { useMemo } from "react";
import { useLanguage } from "../i18n.tsx";

/** Says a share, 0–1, as per cent. */
export function useShare(): (share: number) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const { format } = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
    return format;
  }, [language]);
}
