import type { AgreementPart } from "../part.ts";
import { LifeMain } from "./LifeMain.tsx";
import { LifeNext } from "./LifeNext.tsx";

/** What an agreement lives through, on its page. */
export const lifePart: AgreementPart = { name: "life", Main: LifeMain, Next: LifeNext };
