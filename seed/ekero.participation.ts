import type { PracticeOf } from "./charters.ts";

/** How civil society takes part on Ekerö's islands, today and as it is planned; placed by us for the demo. */
export const ekeroPractices: readonly PracticeOf[] = [
  { text: "Öppen lista över alla aktörer i nätverket", level: "Information", step: "AgendaSetting", council: "Nätverket Öar utan gränser" },
  { text: "Nämndernas möten läggs ut med en sammanfattning", level: "Information", step: "Decision", state: "Planned" },
  { text: "Rapporten från de tre stegen, med åtta teman", level: "Information", step: "Monitoring" },
  { text: "Enkät till föreningar och medarbetare", level: "Consultation", step: "AgendaSetting" },
  { text: "Fokusgrupper om samverkan, fyra med föreningar och en med medarbetare", level: "Consultation", step: "Drafting" },
  { text: "Remiss till byföreningarna om översiktsplanen", level: "Consultation", step: "Drafting", area: "Munsö", state: "Planned" },
  {
    text: "Deltagarna skickar in punkter före nätverksmötet",
    level: "Dialogue",
    step: "AgendaSetting",
    council: "Nätverket Öar utan gränser",
  },
  { text: "Öppen workshop där grupper går hem med en handlingsplan", level: "Dialogue", step: "Drafting" },
  { text: "Runda om initiativ på varje nätverksmöte", level: "Dialogue", step: "Implementation", council: "Nätverket Öar utan gränser" },
  { text: "Årligt samtal om hur samverkan går", level: "Dialogue", step: "Monitoring", council: "Samverkansorganet", state: "Planned" },
  { text: "Styrgrupp för samverkan", level: "Partnership", step: "Decision", council: "Styrgruppen för samverkan" },
  { text: "Familjenätverket: treårigt partnerskap med församlingen", level: "Partnership", step: "Implementation" },
  { text: "Parterna följer upp partnerskapet ihop", level: "Partnership", step: "Monitoring" },
  { text: "Nytt avtal skrivs tillsammans", level: "Partnership", step: "Reformulation", state: "Planned" },
];
