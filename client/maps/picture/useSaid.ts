import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import type { Said } from "./keys.ts";

/** What happened last in the picture, in words, for a live region; and how to say the next thing. */
export function useSaid() {
  const say = useTranslations("maps.picture");
  const [said, setSaid] = useState("");
  const announce = useCallback(
    ({ key, ...values }: Said) => {
      const words = (say as unknown as (key: string, values: object) => string)(key, values);
      // The same words twice in a row are only heard if the region changes.
      setSaid((before) => (before === words ? `${words}\u00a0` : words));
    },
    [say],
  );
  return { said, announce };
}
