import { useLanguage, useWords } from "../../i18n.tsx";

/** How large a file is, in words: 340 kB, 1,2 MB. */
export function useSizeWords(): (bytes: number) => string {
  const say = useWords();
  const { language } = useLanguage();
  return (bytes) => {
    if (bytes < 1024) return say("attachments.bytes", { count: bytes });
    if (bytes < 1024 * 1024) return say("attachments.kilobytes", { count: Math.round(bytes / 1024) });
    const count = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
    return say("attachments.megabytes", { count });
  };
}
