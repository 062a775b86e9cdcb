import type { Same } from "./words.ts";

/** What has happened with minutes, as sentences. */
export const sv = {
  beginMinutes: "<by>{who}</by> började på protokollet från <thing>{label}</thing>",
  writeMinutes: "<by>{who}</by> skrev i protokollet från <thing>{label}</thing>",
  sendMinutes: "<by>{who}</by> skickade protokollet från <thing>{label}</thing> för justering",
  recallMinutes: "<by>{who}</by> gjorde protokollet från <thing>{label}</thing> till utkast igen",
  approveMinutes: "<by>{who}</by> godkände protokollet från <thing>{label}</thing>",
  askToChangeMinutes: "<by>{who}</by> bad om en ändring i protokollet från <thing>{label}</thing>",
  noteSigned: "<by>{who}</by> noterade en underskrift på protokollet från <thing>{label}</thing>",
  publishMinutes: "<by>{who}</by> publicerade protokollet från <thing>{label}</thing>",
  correctMinutes: "<by>{who}</by> skrev en rättelse till protokollet från <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  beginMinutes: "<by>{who}</by> began the minutes of <thing>{label}</thing>",
  writeMinutes: "<by>{who}</by> wrote in the minutes of <thing>{label}</thing>",
  sendMinutes: "<by>{who}</by> sent the minutes of <thing>{label}</thing> for approval",
  recallMinutes: "<by>{who}</by> made the minutes of <thing>{label}</thing> a draft again",
  approveMinutes: "<by>{who}</by> approved the minutes of <thing>{label}</thing>",
  askToChangeMinutes: "<by>{who}</by> asked for a change in the minutes of <thing>{label}</thing>",
  noteSigned: "<by>{who}</by> noted a signature on the minutes of <thing>{label}</thing>",
  publishMinutes: "<by>{who}</by> published the minutes of <thing>{label}</thing>",
  correctMinutes: "<by>{who}</by> wrote a correction to the minutes of <thing>{label}</thing>",
};
