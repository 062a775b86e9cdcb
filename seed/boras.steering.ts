import { type CouncilOf, seated } from "./councils.ts";
import type { MeetingsOf } from "./meetings.ts";

const steering = (
  name: string,
  about: string,
  officials: readonly [string, string][],
  associations: readonly [string, string][],
): CouncilOf => ({
  ...{ name, kind: "SteeringGroup", about, convenedFrom: "Administration", meetsPerYear: 3, parity: true },
  mandate: "Följer partnerskapen, ser vad båda sidor har svarat och bestämmer vad som ska göras.",
  seats: [
    ...seated(
      "Administration",
      {},
      officials.map(([actor, who], at) => ({ actor, who, ...(at === 0 && { roles: ["Chair" as const] }) })),
    ),
    ...seated(
      "CivilSociety",
      {},
      associations.map(([actor, who]) => ({ actor, who })),
    ),
  ],
});

/** The steering groups that follow Borås' partnerships, one for each purpose. */
export const borasSteering: readonly CouncilOf[] = [
  steering(
    "Styrgrupp: vägar till arbete",
    "Följer de partnerskap som ska leda till arbete.",
    [
      ["Arbetslivsförvaltningen", "Annika Sjöberg"],
      ["Stadsledningskansliet", "Nils Frimodig"],
    ],
    [
      ["Kvinnor på Norrby", "Fatima Noori"],
      ["Hulta torgs vänner", "Ulf Granath"],
    ],
  ),
  steering(
    "Styrgrupp: barn och unga",
    "Följer de partnerskap som ger barn och unga någonstans att vara.",
    [
      ["Fritids- och folkhälsoförvaltningen", "Jonas Rand"],
      ["Kulturförvaltningen", "Ulrika Sten"],
    ],
    [
      ["Hyresgästerna på Hässleholmen", "Lo Ahlin"],
      ["Göta konstnärer", "Arne Vall"],
    ],
  ),
  steering(
    "Styrgrupp: idrott och rörelse",
    "Följer de partnerskap som får fler i rörelse.",
    [
      ["Fritids- och folkhälsoförvaltningen", "Jonas Rand"],
      ["Vård- och äldreförvaltningen", "Gun Lidén"],
    ],
    [
      ["Norrby idrottsvänner", "Leif Tång"],
      ["Kristinebergs gymnaster", "Lena Dahl"],
    ],
  ),
];

/** How they meet: three times a year, by day. */
export const borasSteeringMeetings: readonly MeetingsOf[] = borasSteering.map(({ name }, at) => ({
  ...{ council: name, title: "Styrgruppens möte", rule: "FREQ=MONTHLY;INTERVAL=4", at: "14:00", minutes: 90, since: -360 + 7 * at },
  ...{ place: "Stadshuset, Borås", visibility: "members" as const },
}));
