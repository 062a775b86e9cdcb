import { criteriaPart, meansPart, standingPart } from "./conditions.ts";
import { filesPart } from "./files/Files.tsx";
import { FollowUps } from "./followUps/FollowUps.tsx";
import { lifePart } from "./life/lifePart.ts";
import { papersPart } from "./papers/Papers.tsx";
import type { AgreementPart } from "./part.ts";
import { AgreementRatings } from "./ratings/AgreementRatings.tsx";
import { OnMap } from "./ties/OnMap.tsx";

/** What an agreement's page is made of. */
export const parts: readonly AgreementPart[] = [
  standingPart,
  { name: "followUps", Main: FollowUps, Beside: OnMap },
  { name: "ratings", Main: AgreementRatings },
  criteriaPart,
  meansPart,
  lifePart,
  filesPart,
  papersPart,
];
