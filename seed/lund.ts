import { lundAgendas } from "./lund.agendas.ts";
import { dalby } from "./lund.dalby.ts";
import { klostergarden, linero, nobbelov } from "./lund.districts.ts";
import { norraFaladen } from "./lund.faladen.ts";
import { genarp } from "./lund.genarp.ts";
import { lundHanging } from "./lund.hanging.ts";
import { lundMeetings } from "./lund.meetings.ts";
import { lundOutcomes } from "./lund.outcomes.ts";
import { sodraSandby } from "./lund.sandby.ts";
import { lundCouncils } from "./lund.seats.ts";
import { veberod } from "./lund.veberod.ts";
import { lundMinutes } from "./minutes.towns.ts";
import { lundPrepared } from "./prepared.ts";
import type { ActorOf, Town } from "./town.ts";

const everywhere = ["Dalby", "Veberöd", "Genarp", "Södra Sandby", "Norra Fäladen", "Linero", "Klostergården", "Nöbbelöv"];

const actors: ActorOf[] = [
  {
    name: "Lunds kommun",
    kind: "Municipality",
    areas: [],
    units: [
      {
        name: "Kultur- och fritidsförvaltningen",
        kind: "Department",
        about: "Här finns biblioteken, fritidsgårdarna och samordningen av nätverken.",
      },
      { name: "Barn- och skolförvaltningen", kind: "Department" },
      { name: "Socialförvaltningen", kind: "Department" },
      { name: "Vård- och omsorgsförvaltningen", kind: "Department" },
      {
        name: "Medborgarcenter",
        kind: "Unit",
        about: "Kommunens gemensamma väg in: svarar på frågor och visar vidare.",
        areas: ["Dalby", "Veberöd", "Genarp", "Södra Sandby"],
        themes: ["Språk"],
        targetGroups: ["Nyanlända", "Äldre"],
        offers: ["Hjälp med kommunens blanketter och e-tjänster"],
        languages: ["arabiska", "engelska", "svenska"],
      },
    ],
  },
  {
    name: "Kulturskolan",
    kind: "CultureCentre",
    about: "Undervisar i musik, dans, teater och bild på flera orter.",
    areas: everywhere,
    themes: ["Kultur"],
    targetGroups: ["Barn", "Unga"],
    offers: ["Prova på-dagar i musik och dans", "Instrument att låna"],
    needs: ["Lokaler på eftermiddagen nära skolorna"],
  },
  {
    name: "Nattvandrarna",
    kind: "InformalNetwork",
    about: "Vuxna som är ute bland unga på fredags- och lördagskvällar.",
    areas: ["Dalby", "Veberöd", "Södra Sandby", "Linero"],
    themes: ["Trygghet"],
    targetGroups: ["Unga", "Föräldrar"],
    offers: ["Vuxna ute på helgkvällar"],
    needs: ["Fler vuxna som vill vandra", "Ett ställe att samlas och fika på"],
  },
  {
    name: "LKF",
    kind: "HousingCompany",
    otherNames: ["Lunds Kommuns Fastighets AB"],
    about: "Kommunens bostadsbolag.",
    areas: ["Veberöd", "Genarp", "Norra Fäladen", "Linero", "Klostergården"],
    themes: ["Trygghet", "Mötesplatser"],
    targetGroups: ["Familjer"],
    offers: ["Gårdar och lokaler för öppna aktiviteter", "Sommarjobb för unga"],
  },
  {
    name: "Områdespolis",
    kind: "Police",
    areas: ["Dalby", "Södra Sandby", "Norra Fäladen", "Linero"],
    themes: ["Trygghet"],
    targetGroups: ["Unga"],
    offers: ["Kommer gärna till föräldramöten"],
  },
];

/** Lund: network weaving in eight areas, in different stages of the work. */
export const lund: Town = {
  founding: {
    slug: "lund",
    name: "Lund",
    kind: "Municipality",
    about:
      "I åtta områden väver bibliotek och fritidsgårdar nätverk med föreningar, skolor, vård och näringsliv. Vävaren kopplar samman dem som ännu inte känner varandra och tar sedan ett steg tillbaka: länkarna ska inte hänga på en person eller en plats. Personerna i demon är påhittade.",
    people: [
      { name: "Ingrid Solander", email: "ingrid.solander@lund.example", roles: ["Administrator", "Coordinator"] },
      { name: "Vera Ekdahl", email: "vera.ekdahl@lund.example", roles: ["Weaver"] },
      { name: "Amir Rostam", email: "amir.rostam@lund.example", roles: ["Weaver"] },
      { name: "Karin Åhlander", email: "karin.ahlander@tillsammans.example", roles: [] },
      { name: "Malin Torshag", email: "malin.torshag@lund.example", roles: [] },
      { name: "Petra Lindstrand", email: "petra.lindstrand@lund.example", roles: ["Official"] },
      { name: "Göran Hallmark", email: "goran.hallmark@lund.example", roles: ["Chair"] },
      { name: "Lena Brofors", email: "lena.brofors@lund.example", roles: ["Secretary"] },
    ],
  },
  by: "Ingrid Solander",
  areas: [
    {
      name: "De östra tätorterna",
      about: "Fyra tätorter öster om staden, var och en med både bibliotek och fritidsgård.",
      areas: [{ name: "Dalby" }, { name: "Veberöd" }, { name: "Genarp" }, { name: "Södra Sandby" }],
    },
    {
      name: "Lunds stad",
      about: "Tre stadsdelar med bibliotek och fritidsgård, och en fjärde med bibliotek och ett mobilt team.",
      areas: [{ name: "Norra Fäladen" }, { name: "Linero" }, { name: "Klostergården" }, { name: "Nöbbelöv" }],
    },
  ],
  themes: ["Ensamhet", "Kultur", "Läxhjälp", "Mötesplatser", "Rörelse", "Sommarlov", "Språk", "Trygghet"],
  targetGroups: ["Barn", "Familjer", "Flickor", "Föräldrar", "Nyanlända", "Unga", "Äldre"],
  actors,
  // Dalby comes last: what happened there is the latest that the start page tells.
  roles: [{ who: "Malin Torshag", role: "Weaver", area: "Veberöd" }],
  acting: [{ who: "Karin Åhlander", actor: "Tillsammans för Dalby" }],
  left: ["Lena Brofors"],
  invited: [{ name: "Nadja Wikander", email: "nadja.wikander@genarp.example", role: "Weaver", area: "Genarp" }],
  asking: [
    {
      name: "Olle Stenmark",
      email: "olle.stenmark@byalaget.example",
      message: "Jag är ny kontaktperson i Byalaget och vill hålla reda på vilka vi samarbetar med.",
      actor: "Byalaget",
    },
  ],
  councils: lundCouncils,
  meetings: lundMeetings,
  agendas: lundAgendas,
  hanging: lundHanging,
  prepared: lundPrepared,
  outcomes: lundOutcomes,
  minutes: lundMinutes,
  maps: [linero, nobbelov, klostergarden, norraFaladen, sodraSandby, genarp, veberod, dalby],
};
