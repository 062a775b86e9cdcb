import type { Same } from "./words.ts";

/** What has happened with what agendas are prepared from, as sentences. */
export const sv = {
  sendPoint: "<by>{who}</by> skickade in punkten <thing>{label}</thing>",
  withdrawPoint: "<by>{who}</by> drog tillbaka en punkt: <thing>{label}</thing>",
  takePoint: "<by>{who}</by> tog upp punkten <thing>{label}</thing> på en dagordning",
  declinePoint: "<by>{who}</by> avböjde punkten <thing>{label}</thing>",
  putBackPoint: "<by>{who}</by> lät punkten <thing>{label}</thing> vänta igen",
  movePoint: "<by>{who}</by> flyttade punkten <thing>{label}</thing> bland dem som väntar",
  tableItem: "<by>{who}</by> bordlade <thing>{label}</thing>",
  untableItem: "<by>{who}</by> tog tillbaka att <thing>{label}</thing> var bordlagd",
  addStandingItem: "<by>{who}</by> satte <thing>{label}</thing> på varje dagordning",
  describeStandingItem: "<by>{who}</by> ändrade <thing>{label}</thing>, som står på varje dagordning",
  moveStandingItem: "<by>{who}</by> flyttade <thing>{label}</thing>, som står på varje dagordning",
  removeStandingItem: "<by>{who}</by> tog bort <thing>{label}</thing> från kommande dagordningar",
  saveTemplate: "<by>{who}</by> sparade en mall för dagordningar: <thing>{label}</thing>",
  removeTemplate: "<by>{who}</by> tog bort en mall för dagordningar: <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  sendPoint: "<by>{who}</by> sent in the point <thing>{label}</thing>",
  withdrawPoint: "<by>{who}</by> withdrew a point: <thing>{label}</thing>",
  takePoint: "<by>{who}</by> took up the point <thing>{label}</thing> on an agenda",
  declinePoint: "<by>{who}</by> declined the point <thing>{label}</thing>",
  putBackPoint: "<by>{who}</by> let the point <thing>{label}</thing> wait again",
  movePoint: "<by>{who}</by> moved the point <thing>{label}</thing> among those that wait",
  tableItem: "<by>{who}</by> tabled <thing>{label}</thing>",
  untableItem: "<by>{who}</by> took back that <thing>{label}</thing> was tabled",
  addStandingItem: "<by>{who}</by> put <thing>{label}</thing> on every agenda",
  describeStandingItem: "<by>{who}</by> changed <thing>{label}</thing>, which stands on every agenda",
  moveStandingItem: "<by>{who}</by> moved <thing>{label}</thing>, which stands on every agenda",
  removeStandingItem: "<by>{who}</by> took <thing>{label}</thing> off coming agendas",
  saveTemplate: "<by>{who}</by> saved a template for agendas: <thing>{label}</thing>",
  removeTemplate: "<by>{who}</by> removed a template for agendas: <thing>{label}</thing>",
};
