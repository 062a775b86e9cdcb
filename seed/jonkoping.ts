import { type CouncilOf, inDays, man, seated, woman } from "./councils.ts";
import { jonkopingAgendas } from "./jonkoping.agendas.ts";
import { jonkopingAgreements, jonkopingRules } from "./jonkoping.agreements.ts";
import { jonkopingOutcomes } from "./jonkoping.outcomes.ts";
import type { MeetingsOf } from "./meetings.ts";
import { jonkopingMinutes } from "./minutes.towns.ts";
import { jonkopingPrinciples } from "./principles.ts";
import type { ActorOf, Town } from "./town.ts";

const actors: ActorOf[] = [
  {
    name: "Jönköpings kommun",
    kind: "Municipality",
    units: [
      { name: "Stadskontoret", kind: "Department", about: "Samordnar forum civilsamhälle." },
      { name: "Kultur- och fritidsförvaltningen", kind: "Department" },
      { name: "Socialförvaltningen", kind: "Department" },
    ],
  },
  { name: "Csam", kind: "Council", about: "Civilsamhällets referensgrupp: öppen för alla, omkring fyrtio föreningar, väljer företrädare." },
  { name: "Vätterbygdens frivilliga", kind: "Association", themes: ["Ensamhet"] },
  { name: "Råslätts mötesplats", kind: "Association", themes: ["Mötesplatser"] },
  { name: "Huskvarna folkets park", kind: "Association", themes: ["Mötesplatser"] },
  { name: "Myndigheten för lokal demokrati", kind: "Agency", about: "En påhittad myndighet med regeringens uppdrag om delaktighet." },
  { name: "Grannar i Gränna", kind: "Association", themes: ["Ensamhet"] },
];

const board = { appointedBy: "Kommunstyrelsen", paid: true, endsOn: inDays(400) };
const elected = { appointedBy: "Csam", endsOn: inDays(200) };

const councils: CouncilOf[] = [
  {
    name: "Samordningsgruppen för forum civilsamhälle",
    kind: "CoordinationGroup",
    about: "Förbereder forum civilsamhälle två gånger om året. Platserna från civilsamhället är utan arvode, så gruppen möts på kvällstid.",
    convenedFrom: "Administration",
    convenedBy: "Stadskontoret",
    mandate: "Väljer teman tillsammans, bjuder in, och följer upp de förslag som forumet lämnar.",
    decidedBy: "Kommunstyrelsen",
    decidedOn: "2019-04-10",
    caseNumber: "KS/2019:157",
    support: "Stadskontoret sköter kallelser, lokal och fika.",
    meetsPerYear: 6,
    quotas: [
      { side: "Politics", ordinary: 2, substitutes: 2 },
      { side: "Administration", ordinary: 3, substitutes: 0 },
      { side: "CivilSociety", ordinary: 4, substitutes: 0 },
    ],
    genderBalance: true,
    quorum: { by: "Half", count: null, eachSide: true },
    seats: [
      ...seated("Politics", board, [woman("Ann-Mari Vätterlund", { roles: ["Chair"] }), { roles: ["Approver"] }]),
      ...seated("Politics", { ...board, substitute: true }, [man("Torbjörn Ekhage"), woman("Linnéa Sköldberg")]),
      ...seated("Administration", {}, [
        { member: "Cecilia Norrahammar", gender: "Woman", name: "Utvecklingsledare", actor: "Stadskontoret", roles: ["Secretary"] },
        man("Magnus Tabergh", { name: "Föreningskonsulent", actor: "Kultur- och fritidsförvaltningen" }),
        woman("Shirin Azad", { name: "Verksamhetschef", actor: "Socialförvaltningen" }),
      ]),
      ...seated("CivilSociety", elected, [
        { member: "Hampus Vistad", gender: "Man", actor: "Vätterbygdens frivilliga", roles: ["Approver"] },
        woman("Gunvor Bankeryd", { actor: "Råslätts mötesplats", roles: ["Approver"], email: "gunvor.bankeryd@raslatt.example" }),
        man("Elias Rosenlund", { actor: "Huskvarna folkets park", endsOn: inDays(50) }),
        woman("Stina Visingsö", { actor: "Grannar i Gränna" }),
      ]),
    ],
  },
  {
    name: "Forum civilsamhälle",
    kind: "Forum",
    about:
      "Öppet stormöte två gånger om året med teman som valts tillsammans. Det första, hösten 2019, samlade 150 personer: ingen ska behöva vara ensam.",
    convenedFrom: "Administration",
    convenedBy: "Stadskontoret",
    parent: "Samordningsgruppen för forum civilsamhälle",
    meetsPerYear: 2,
    themes: ["Ensamhet"],
    seats: [
      ...seated("Politics", { appointedBy: "Kommunstyrelsen" }, [{ who: "Ann-Mari Vätterlund", roles: ["Chair"] }]),
      ...seated("CivilSociety", { appointedBy: "Csam" }, [{ member: "Hampus Vistad", actor: "Csam" }]),
    ],
  },
  {
    name: "Csam, referensgruppen",
    kind: "ReferenceGroup",
    about: "Öppen för alla föreningar. Väljer dem som företräder civilsamhället i samordningsgruppen.",
    convenedFrom: "CivilSociety",
    convenedBy: "Csam",
    meetsPerYear: 4,
    seats: seated("CivilSociety", { endsOn: inDays(160) }, [
      { member: "Hampus Vistad", actor: "Vätterbygdens frivilliga", roles: ["Chair"] },
      { who: "Gunvor Bankeryd", actor: "Råslätts mötesplats", roles: ["Secretary"] },
      { who: "Elias Rosenlund", actor: "Huskvarna folkets park" },
      { who: "Stina Visingsö", actor: "Grannar i Gränna" },
      {},
    ]),
  },
];

const meetings: MeetingsOf[] = [
  {
    council: "Samordningsgruppen för forum civilsamhälle",
    title: "Samordningsgruppen",
    rule: "FREQ=MONTHLY;INTERVAL=2;BYDAY=1WE",
    at: "18:30",
    minutes: 90,
    pausedMonths: [7],
    place: "Råslätts mötesplats",
    link: "https://meet.example.se/samordning",
    noted: true,
    called: true,
  },
  {
    council: "Forum civilsamhälle",
    title: "Forum civilsamhälle",
    rule: "FREQ=YEARLY;BYMONTH=4,11;BYDAY=-1TU",
    at: "17:30",
    minutes: 180,
    themes: ["Ingen ska behöva vara ensam", "Mötesplatser som är allas"],
    place: "Huskvarna folkets park",
    noticeDays: 30,
  },
  { council: "Csam, referensgruppen", title: "Csam", rule: "FREQ=YEARLY;BYMONTH=2,5,9,12;BYDAY=2MO", place: "Råslätts mötesplats" },
];

/** Jönköping: a forum twice a year, and those who prepare it. */
export const jonkoping: Town = {
  founding: {
    slug: "jonkoping",
    name: "Jönköping",
    kind: "Municipality",
    about:
      "Forum civilsamhälle möts två gånger om året med teman som väljs tillsammans. En samordningsgrupp med politiker, tjänstepersoner och föreningar förbereder. Personerna och föreningarna i demon är påhittade.",
    people: [
      { name: "Cecilia Norrahammar", email: "cecilia.norrahammar@jonkoping.example", roles: ["Administrator", "Coordinator"] },
      { name: "Hampus Vistad", email: "hampus.vistad@frivilliga.example", roles: [] },
    ],
  },
  by: "Cecilia Norrahammar",
  areas: [],
  themes: ["Ensamhet", "Mötesplatser"],
  targetGroups: [],
  actors,
  principles: jonkopingPrinciples,
  councils,
  meetings,
  acting: [{ who: "Hampus Vistad", actor: "Råslätts mötesplats" }],
  agreementRules: jonkopingRules,
  agreements: jonkopingAgreements,
  agendas: jonkopingAgendas,
  outcomes: jonkopingOutcomes,
  minutes: jonkopingMinutes,
  maps: [],
};
