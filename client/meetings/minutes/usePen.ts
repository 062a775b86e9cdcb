import { useMemo } from "react";
import type { Pen } from "../../../schema/meetings/document.parts.ts";
import { useLanguage, useSentence } from "../../i18n.tsx";

/** What a document is written with for this reader: the words of their language. */
export function usePen(): Pen {
  const { language } = useLanguage();
  const sentence = useSentence();
  return useMemo(() => ({ language, say: (key, values) => sentence({ key, ...(values && { values }) }) }), [language, sentence]);
}
