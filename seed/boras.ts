import { borasAgendas } from "./boras.agendas.ts";
import { borasAgreements, borasRules } from "./boras.agreements.ts";
import { borasCharter } from "./boras.charter.ts";
import { villageCouncils } from "./boras.councils.ts";
import { borasMeetings } from "./boras.meetings.ts";
import { neighbourhoodNetworks } from "./boras.networks.ts";
import { borasOutcomes } from "./boras.outcomes.ts";
import { borasRan } from "./boras.ran.ts";
import { borasCouncils } from "./boras.seats.ts";
import { borasSteering, borasSteeringMeetings } from "./boras.steering.ts";
import { borasMinutes } from "./minutes.towns.ts";
import { borasPrepared } from "./prepared.ts";
import { borasPrinciples } from "./principles.ts";
import { borasRated } from "./ratings.ts";
import type { ActorOf, Town } from "./town.ts";

const actors: ActorOf[] = [
  {
    name: "Borås Stad",
    kind: "Municipality",
    about: "Fler än 10 000 anställda i minst fjorton förvaltningar: här syns vem som samverkar med vem.",
    units: [
      {
        name: "Fritids- och folkhälsoförvaltningen",
        kind: "Department",
        about: "Bjuder in till områdesnätverken.",
        units: [
          { name: "Fältgruppen", kind: "Unit", themes: ["Trygghet"], targetGroups: ["Unga"], areas: ["Norrby", "Hässleholmen", "Sjöbo"] },
          { name: "Föreningsservice", kind: "Unit", offers: ["Hjälp med ansökningar", "Råd om lokaler"], themes: ["Föreningsliv"] },
        ],
      },
      {
        name: "Kulturförvaltningen",
        kind: "Department",
        units: [
          { name: "Bokbussen", kind: "Library", targetGroups: ["Barn"], areas: ["Kristineberg", "Göta"] },
          { name: "Kulturskolan i Borås", kind: "CultureCentre", themes: ["Kultur"], targetGroups: ["Barn", "Unga"] },
        ],
      },
      { name: "Grundskoleförvaltningen", kind: "Department" },
      { name: "Förskoleförvaltningen", kind: "Department" },
      { name: "Vård- och äldreförvaltningen", kind: "Department" },
      { name: "Arbetslivsförvaltningen", kind: "Department" },
      { name: "Individ- och familjeomsorgsförvaltningen", kind: "Department" },
      {
        name: "Stadsledningskansliet",
        kind: "Department",
        units: [
          {
            name: "Ortsutvecklingen",
            kind: "Unit",
            about: "Stödjer ortsråden och betalar ut stödet till dem.",
            themes: ["Ortsutveckling"],
            offers: ["Stöd till lokal utveckling"],
          },
        ],
      },
    ],
  },
  {
    name: "Bostäder i Borås",
    kind: "HousingCompany",
    themes: ["Trygghet", "Mötesplatser"],
    targetGroups: ["Familjer"],
    offers: ["Gårdslokaler", "Sommarjobb"],
  },
  { name: "Räddningstjänsten", kind: "Agency", themes: ["Trygghet"], offers: ["Öppet hus på stationen"] },
  { name: "Områdespolisen", kind: "Police", themes: ["Trygghet"], targetGroups: ["Unga"] },
  { name: "Föreningsrådet", kind: "Council", about: "Fler än hundra föreningar är medlemmar.", themes: ["Föreningsliv"] },
];

/** Who speaks for associations that have an agreement: advisers whom they have asked to. */
const spokenFor = ["Amina Warsame", "Jörgen Svaneholm"].flatMap((who) => {
  const own = borasAgreements.flatMap(({ parties }) => parties.filter(({ by }) => by === who).map(({ actor }) => actor));
  return [...new Set(own)].map((actor) => ({ who, actor }));
});

/** Borås: seven neighbourhood networks that the municipality convenes, four village councils that associations convene. */
export const boras: Town = {
  founding: {
    slug: "boras",
    name: "Borås",
    kind: "Municipality",
    about:
      "I sju stadsdelar bjuder kommunen in till områdesnätverk, och på fyra orter kallar föreningarna till ortsråd som kommunen lyssnar på och stödjer. Fler känner varandra nu, och samverkar med andra än förut. Aktörerna, länkarna, avtalen med sina belopp och personerna i demon är påhittade.",
    people: [
      { name: "Helena Vargås", email: "helena.vargas@boras.example", roles: ["Administrator", "Coordinator"] },
      { name: "Samir Delic", email: "samir.delic@boras.example", roles: ["Weaver"] },
      { name: "Gunilla Rydmark", email: "gunilla.rydmark@boras.example", roles: ["Weaver"] },
      { name: "Bo Fristadius", email: "bo.fristadius@ortsrad.example", roles: [] },
      { name: "Amina Warsame", email: "amina.warsame@idebruket.example", roles: [] },
      { name: "Jörgen Svaneholm", email: "jorgen.svaneholm@idrottsrad.example", roles: [] },
      { name: "Katarina Viskander", email: "katarina.viskander@boras.example", roles: ["Official"] },
      { name: "Sten Ålgård", email: "sten.algard@viskafors.example", roles: [] },
    ],
  },
  by: "Helena Vargås",
  areas: [
    {
      name: "Områdesnätverk",
      about: "Kommunen bjuder in, föreningar och verksamheter i stadsdelen möts.",
      areas: neighbourhoodNetworks.map(({ area }) => ({ name: area })),
    },
    {
      name: "Ortsråd",
      about: "Föreningarna kallar, kommunen lyssnar och kan ge stöd till lokal utveckling.",
      areas: villageCouncils.map(({ area }) => ({ name: area })),
    },
  ],
  themes: ["Arbete", "Föreningsliv", "Kultur", "Mötesplatser", "Ortsutveckling", "Rörelse", "Sommarlov", "Språk", "Trygghet"],
  targetGroups: ["Barn", "Familjer", "Nyanlända", "Unga", "Äldre"],
  actors,
  roles: [{ who: "Bo Fristadius", role: "Weaver", area: "Ortsråd" }],
  acting: [{ who: "Bo Fristadius", actor: "Fristads ortsråd" }, { who: "Sten Ålgård", actor: "Viskafors samhällsförening" }, ...spokenFor],
  left: ["Sten Ålgård"],
  invited: [{ name: "Anneli Torpman", email: "anneli.torpman@ortsrad.example", actor: "Fristads ortsråd" }],
  asking: [
    {
      name: "Rut Solbacke",
      email: "rut.solbacke@dalsjofors.example",
      message: "Vi är några unga som vill ha en egen lokal i Dalsjöfors.",
      actor: "Unga i Dalsjöfors",
    },
  ],
  councils: [...borasCouncils, ...borasSteering],
  meetings: [...borasMeetings, ...borasSteeringMeetings],
  principles: borasPrinciples,
  rated: borasRated,
  charters: [borasCharter],
  agreementRules: borasRules,
  agreements: borasAgreements,
  agendas: borasAgendas,
  prepared: borasPrepared,
  outcomes: borasOutcomes,
  minutes: borasMinutes,
  ran: borasRan,
  maps: [...villageCouncils, ...neighbourhoodNetworks],
};
