import type { Same } from "./words.ts";

/** What has happened with councils, their seats and who sits on them, as sentences; who it is stands in none of them. */
export const sv = {
  startCouncil: "<by>{who}</by> lade till {count, plural, one {rådet} other {råden}} <thing>{label}</thing>",
  describeCouncil: "<by>{who}</by> ändrade om {count, plural, one {rådet} other {råden}} <thing>{label}</thing>",
  removeCouncil: "<by>{who}</by> tog bort {count, plural, one {rådet} other {råden}} <thing>{label}</thing>",
  addSeats: "<by>{who}</by> lade till platser i <thing>{label}</thing>",
  describeSeat: "<by>{who}</by> ändrade en plats i <thing>{label}</thing>",
  removeSeat: "<by>{who}</by> tog bort en plats i <thing>{label}</thing>",
  seatSomebody: "<by>{who}</by> satte någon på en plats i <thing>{label}</thing>",
  handOverSeat: "<by>{who}</by> lämnade över en plats i <thing>{label}</thing>",
  describeTerm: "<by>{who}</by> rättade ett uppdrag i <thing>{label}</thing>",
  endTerm: "<by>{who}</by> avslutade ett uppdrag i <thing>{label}</thing>",
  callSubstitute: "<by>{who}</by> kallade in en ersättare i <thing>{label}</thing>",
} as const;

export const en: Same<typeof sv> = {
  startCouncil: "<by>{who}</by> added {count, plural, one {the council} other {the councils}} <thing>{label}</thing>",
  describeCouncil: "<by>{who}</by> changed {count, plural, one {the council} other {the councils}} <thing>{label}</thing>",
  removeCouncil: "<by>{who}</by> removed {count, plural, one {the council} other {the councils}} <thing>{label}</thing>",
  addSeats: "<by>{who}</by> added seats to <thing>{label}</thing>",
  describeSeat: "<by>{who}</by> changed a seat in <thing>{label}</thing>",
  removeSeat: "<by>{who}</by> removed a seat from <thing>{label}</thing>",
  seatSomebody: "<by>{who}</by> gave somebody a seat in <thing>{label}</thing>",
  handOverSeat: "<by>{who}</by> handed over a seat in <thing>{label}</thing>",
  describeTerm: "<by>{who}</by> corrected a term in <thing>{label}</thing>",
  endTerm: "<by>{who}</by> ended a term in <thing>{label}</thing>",
  callSubstitute: "<by>{who}</by> called in a substitute to <thing>{label}</thing>",
};
