import type { AgreementAt } from "../part.ts";
import { DataUses } from "./DataUses.tsx";
import { Goals } from "./Goals.tsx";
import { Means } from "./Means.tsx";
import { useMeans } from "./useMeans.ts";

/** What an agreement rests on: its goals, what each party brings, and the personal data that it takes. */
export function MeansPart({ at }: { at: AgreementAt }) {
  const means = useMeans(at);
  if (!means) return null;
  return (
    <>
      <Goals at={at} means={means} />
      <Means at={at} means={means} />
      <DataUses at={at} means={means} />
    </>
  );
}
