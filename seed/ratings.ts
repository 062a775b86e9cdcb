import type { EntityManager } from "@mikro-orm/postgresql";
import { type PrincipleKind, principles } from "../schema/charter/principles.ts";
import { type Given, RatingSide, resultOf } from "../schema/charter/ratings.ts";
import { Agreement } from "../server/agreements/Agreement.ts";
import { RatingRound } from "../server/agreements/ratings/RatingRound.ts";
import { inDays } from "./councils.ts";
import type { Step } from "./steps.ts";

/** A round of rating that is over: who answered is gone, what was answered is counted up. */
export interface RatedOf {
  title: string;
  closesOn: string;
  /** The agreement that it is about, by its title; all of the hub when nothing is said. */
  agreement?: string;
  /** One answer for each of some people: their marks of the six principles in order. */
  answers: Readonly<Record<RatingSide, readonly string[]>>;
  /** What some of them wrote, by side and principle. */
  words: readonly { side: RatingSide; kind: PrincipleKind; words: string }[];
}

/** The steps that count up a town's rounds of rating. */
export const ratedSteps = (by: string, rated: readonly RatedOf[] = []): Step[] =>
  rated.map((round): Step => ({ name: `the ratings ${round.title}`, by, deeds: () => [], rated: round }));

/** Writes a round down as it was counted up, by the house: what each of its people said is long gone. */
export async function countUp(
  em: EntityManager,
  hub: string,
  { title, closesOn, agreement: about, answers, words }: RatedOf,
): Promise<void> {
  const said = [...words];
  const given = Object.values(RatingSide).flatMap((side) =>
    answers[side].map(
      (marks): Given => ({
        side,
        marks: principles.map((kind, at) => {
          const own = said.findIndex((one) => one.side === side && one.kind === kind);
          return { kind, mark: Number(marks[at]), ...(own >= 0 && { words: said.splice(own, 1)[0]!.words }) };
        }),
      }),
    ),
  );
  const closedAt = new Date(`${closesOn}T15:00:00Z`);
  const createdAt = new Date(closedAt.getTime() - 21 * 86_400_000);
  const agreement = about ? await em.findOneOrFail(Agreement, { hub, title: about }) : null;
  const visibility = agreement?.visibility ?? "public";
  em.create(RatingRound, { hub, title, closesOn, closedAt, createdAt, agreement, result: resultOf(given), visibility } as never);
}

const openHouse = "Öppet hus på Hässleholmen";

/** How both sides in Borås found the cooperation, two years apart, and that in one agreement, half a year apart; the figures are made up. */
export const borasRated: readonly RatedOf[] = [
  {
    title: "Omdömen 2023",
    closesOn: "2023-11-30",
    answers: {
      Municipality: ["444354", "543345", "434344", "544355", "443344", "534454"],
      CivilSociety: ["343233", "232234", "344223", "433234", "242233", "333324", "243233"],
    },
    words: [
      { side: "CivilSociety", kind: "LongTerm", words: "Ettåriga bidrag gör att vi lägger våren på att söka om." },
      { side: "CivilSociety", kind: "Dialogue", words: "Vi får svara på remisser som redan är bestämda." },
      { side: "Municipality", kind: "Openness", words: "Protokollen finns, men är svåra att hitta." },
    ],
  },
  {
    title: "Omdömen 2025",
    closesOn: "2025-11-28",
    answers: {
      Municipality: ["454454", "545455", "444444", "544555", "453454", "544454", "434445"],
      CivilSociety: ["444344", "343344", "454344", "443345", "344343", "454454", "343344", "444345"],
    },
    words: [
      { side: "CivilSociety", kind: "LongTerm", words: "Treåriga avtal har gett oss arbetsro." },
      { side: "CivilSociety", kind: "Independence", words: "Vi vågar säga ifrån i samrådsgruppen." },
      { side: "Municipality", kind: "Dialogue", words: "Nätverksmötena har gjort att vi ringer varandra." },
      { side: "Municipality", kind: "Diversity", words: "Vi når fortfarande mest de föreningar som har anställda." },
    ],
  },
  {
    title: "Öppet hus efter en termin",
    closesOn: inDays(-320),
    agreement: openHouse,
    answers: {
      Municipality: ["454454", "545455", "444344", "553555", "454445"],
      CivilSociety: ["434233", "343244", "433233", "444333", "333243"],
    },
    words: [{ side: "CivilSociety", kind: "LongTerm", words: "Vi vet inte vilka vuxna som är kvar efter jul." }],
  },
  {
    title: "Öppet hus efter första året",
    closesOn: inDays(-120),
    agreement: openHouse,
    answers: {
      Municipality: ["454454", "545455", "455444", "554555", "455445", "445454"],
      CivilSociety: ["454344", "444354", "455343", "444444", "353344"],
    },
    words: [
      { side: "CivilSociety", kind: "Dialogue", words: "Barnrådet hörs nu, också av förvaltningen." },
      { side: "Municipality", kind: "LongTerm", words: "Lokalen är bokad hela avtalstiden." },
    ],
  },
];
