import { criteriaPart, meansPart, standingPart } from "./conditions.ts";
import { filesPart } from "./files/Files.tsx";
import { FollowUps } from "./followUps/FollowUps.tsx";
import { lifePart } from "./life/lifePart.ts";
import { papersPart } from "./papers/Papers.tsx";
import type { AgreementPart } from "./part.ts";
import { AgreementRatings } from "./ratings/AgreementRatings.tsx";
import { OnMap } from "./ties/OnMap.tsx";

/** What an agreement's page is made of: how it goes and what it says before what it rests on, which was settled when it was prepared. */
export const parts: readonly AgreementPart[] = [
  standingPart,
  { name: "followUps", Main: FollowUps, Beside: OnMap },
  lifePart,
  meansPart,
  criteriaPart,
  { name: "ratings", Main: AgreementRatings },
  filesPart,
  papersPart,
];
