import { ekeroAgendas } from "./ekero.agendas.ts";
import { ekeroActors, ekeroAgreements, ekeroRules, familySteering } from "./ekero.agreements.ts";
import { ekeroMeetings } from "./ekero.meetings.ts";
import { ekeroOutcomes } from "./ekero.outcomes.ts";
import { ekeroPractices } from "./ekero.participation.ts";
import { ekeroCouncils } from "./ekero.seats.ts";
import { ekeroMinutes } from "./minutes.towns.ts";
import { ekeroPrepared } from "./prepared.ts";
import type { Town } from "./town.ts";

/** Ekerö: a hub that waits for its first map. */
export const ekero: Town = {
  founding: {
    slug: "ekero",
    name: "Ekerö",
    kind: "Municipality",
    about:
      "På öarna i Mälaren har kommunen länge samarbetat med föreningar och frivilliga, bland annat i nätverket Öar utan gränser. Här syns de åtta stegen från ett behov till ett treårigt partnerskap. Ingen karta är ritad än: rita den första och se den växa. Personer och belopp i demon är påhittade.",
    people: [
      { name: "Maria Strandlund", email: "maria.strandlund@ekero.example", roles: ["Administrator", "Coordinator"] },
      { name: "Tove Nyberg", email: "tove.nyberg@ekero.example", roles: ["Weaver"] },
      { name: "Erik Holmsten", email: "erik.holmsten@ofrivilliga.example", roles: [] },
      { name: "Linn Adelund", email: "linn.adelund@adelsobryggan.example", roles: [] },
    ],
  },
  by: "Maria Strandlund",
  areas: [{ name: "Ekerö tätort" }, { name: "Färingsö" }, { name: "Munsö" }, { name: "Adelsö" }, { name: "Lovön" }],
  themes: [],
  targetGroups: [],
  actors: ekeroActors,
  councils: [...ekeroCouncils, familySteering],
  acting: [
    { who: "Erik Holmsten", actor: "Ekerö pastorat" },
    { who: "Linn Adelund", actor: "Adelsö bryggförening" },
  ],
  agreementRules: ekeroRules,
  agreements: ekeroAgreements,
  meetings: ekeroMeetings,
  agendas: ekeroAgendas,
  prepared: ekeroPrepared,
  outcomes: ekeroOutcomes,
  minutes: ekeroMinutes,
  practices: ekeroPractices,
  maps: [],
  roles: [{ who: "Erik Holmsten", role: "Secretary", area: "Färingsö" }],
  invited: [{ name: "Ylva Sandö", email: "ylva.sando@ekero.example", role: "Official" }],
  asking: [{ name: "Kaj Stenhamra", email: "kaj.stenhamra@farjan.example", message: "Jag kör färjan och träffar alla på öarna." }],
};
