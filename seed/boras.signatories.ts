import type { CharterOf } from "./charters.ts";

const associations = [
  "Borås konstförening Färgstänk",
  "Bygdegården Svanen",
  "Cykelköket på Göta",
  "Demensvännerna i Sjuhärad",
  "Druvefors grannar",
  "Eritreanska kulturföreningen i Borås",
  "Finska föreningen Kaiku",
  "Funktionsrätt i Borås",
  "Fadderfamiljerna i Borås",
  "Gånghesters byalag",
  "Gässlösa koloniförening",
  "Hemmets och skolans förening",
  "Hörselvännerna i Borås",
  "Iranska kulturföreningen Simorgh",
  "Kattugglans scoutkår",
  "Kulturpalatset, barnteater",
  "Kvinnojouren Linnéa",
  "Lekstugan, föräldraförening",
  "Läsfrämjarna",
  "Musikskaparna",
  "Natursällskapet Viskan",
  "Nattvandrarna på Hässleholmen",
  "Pensionärerna i Brämhult",
  "Pensionärerna på Parkstaden",
  "Regnbågens mötesplats",
  "Rydboholms hembygdsförening",
  "Sjuhäradsbygdens spelmän",
  "Somaliska familjeföreningen i Borås",
  "Synskadades förening i Borås",
  "Teater Tråd",
  "Ungdomskören Klangfärg",
  "Vävstugan i Borås",
  "Ögruppen, odlare utan trädgård",
];

const clubs = [
  "Bodavallens orienterare",
  "Borås parasport",
  "Brämhults bordtennis",
  "Byttorps gymnaster",
  "Dansklubben Spinnrocken",
  "Gånghesters idrottssällskap",
  "Kypegårdens simmare",
  "Parkstadens boule",
  "Pickesjöns vintersimmare",
  "Ramnaskolans schackklubb",
  "Rydboholms bollklubb",
  "Tosseryds ryttarförening",
];

const others = {
  StudyAssociation: ["Studiekretsen i Sjuhärad", "Folkbildarna i Borås", "Nykterhetsrörelsens studier"],
  Congregation: ["Equmeniakyrkan i Brämhult", "Gustav Adolfs församling", "Syrisk-ortodoxa församlingen", "Katolska församlingen i Borås"],
  EconomicAssociation: ["Arbetskooperativet Nystart", "Fixarna, socialt företag", "Textilåterbruket"],
  Foundation: ["Stiftelsen Sjuhärads unga"],
  InformalNetwork: ["Språkvänner i Borås", "Matlaget på Norrby"],
} as const;

const known = [
  "Asklanda byalag",
  "Dalsjöfors intresseförening",
  "Dalsjöfors gymnastiker",
  "Fristads hembygdsförening",
  "Fristads idrottssällskap",
  "Fristads pastorat",
  "Fristads pensionärer",
  "Folkets hus i Viskafors",
  "Kinnarumma församling",
  "Sandareds byförening",
  "Sandareds idrottsförening",
  "Sandareds scoutkår",
  "Sandhults församling",
  "Toarps församling",
  "Viskafors idrottsförening",
  "Viskafors samhällsförening",
  "Viskans kanotister",
  "Norrbyborna",
  "Föreningsrådet",
];

const days = ["2016-09-14", "2016-10-05", "2016-11-02", "2016-11-23", "2016-12-07"];
const later: readonly (readonly [day: string, many: number])[] = [
  ["2017-04-20", 2],
  ["2018-09-12", 3],
  ["2021-03-10", 2],
  ["2024-05-22", 1],
];

/** Who is with it from before it was adopted, and who came afterwards, some at each of a few meetings. */
function joinings(): Record<string, string[]> {
  const [late, early] = [associations.slice(-8), [...known, ...associations.slice(0, -8), ...clubs, ...Object.values(others).flat()]];
  const joined: Record<string, string[]> = Object.fromEntries(days.map((day) => [day, []]));
  for (const [at, name] of early.entries()) joined[days[Math.floor((at * days.length) / early.length)]!]!.push(name);
  for (const [day, many] of later) joined[day] = late.splice(0, many);
  return joined;
}

/** Those who have joined Borås' charter; the names are made up. */
export const borasSignatories: Pick<CharterOf, "actors" | "joined" | "left"> = {
  actors: { Association: associations, SportsClub: clubs, ...others },
  joined: joinings(),
  left: [
    { actor: "Dalsjöfors gymnastiker", leftOn: "2022-06-30", why: "Föreningen har gått upp i en annan." },
    { actor: "Lekstugan, föräldraförening", leftOn: "2019-12-31" },
  ],
};
