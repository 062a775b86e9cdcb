import { type CouncilOf, seated } from "./councils.ts";

/** The councils of Ekerö: the cooperation body with its steering group, and the network of the islands. */
export const ekeroCouncils: readonly CouncilOf[] = [
  {
    name: "Samverkansorganet",
    kind: "CoordinationGroup",
    about:
      "En från varje förvaltning, med en processledare. Följer samverkan område för område och håller vägarna mellan aktörer och förvaltningar korta.",
    convenedFrom: "Administration",
    mandate: "Gör en handlingsplan varje år och följer upp den.",
    decidedBy: "Kommunstyrelsen",
    decidedOn: "2017-03-21",
    meetsPerYear: 6,
    quotas: [{ side: "Administration", ordinary: 5, substitutes: 0 }],
    seats: seated("Administration", {}, [
      { member: "Maria Strandlund", name: "Processledare", roles: ["Chair"] },
      { who: "Fredrik Lunda", name: "Barn- och utbildningsförvaltningen" },
      { who: "Nadia Sand", name: "Socialförvaltningen", roles: ["Secretary"] },
      { who: "Ola Träkvista", name: "Kultur- och fritidsförvaltningen" },
      { name: "Tekniska förvaltningen" },
    ]),
  },
  {
    name: "Styrgruppen för samverkan",
    kind: "SteeringGroup",
    parent: "Samverkansorganet",
    convenedFrom: "Administration",
    about: "Förvaltningscheferna, som beslutar om handlingsplanen.",
    meetsPerYear: 3,
    visibility: "members",
    seats: seated("Administration", { name: "Förvaltningschef" }, [
      { who: "Birgitta Skå", roles: ["Chair"] },
      "Mats Stenhamn",
      "Karolina Drott",
    ]),
  },
  {
    name: "Nätverket Öar utan gränser",
    kind: "NeighbourhoodNetwork",
    about: "Frivilliga, föreningar, församling och kommun. Deltagarna skickar in punkterna i förväg.",
    convenedFrom: "CivilSociety",
    meetsPerYear: 2,
    seats: [
      ...seated("CivilSociety", {}, [
        { member: "Erik Holmsten", name: "De frivilliga på Färingsö", roles: ["Chair"] },
        { who: "Disa Munsö", name: "Församlingen", roles: ["Approver"] },
        { who: "Johar Adel", name: "Språkkaféet" },
      ]),
      ...seated("Administration", {}, [{ member: "Tove Nyberg", name: "Integrationssamordnare", roles: ["Secretary"] }]),
    ],
  },
];
