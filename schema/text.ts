import { whyNotPersonalNumber, whyNotPersonalNumberAsPhone } from "./personalNumber.ts";
import { type Refusal, refusal } from "./refusal.ts";

/** The longest name of anything, in characters. */
export const longestName = 200;
/** The longest free text, in characters. */
export const longestText = 5000;
/** The most entries that a list of short texts may have. */
export const mostEntries = 50;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const markup = /<\s*\/?\s*[a-z!][^>]*>/i;

const length = (text: string) => [...text].length;

/** A name as it is stored: no space around it, single spaces within. */
export const tidyName = (name: string) => name.trim().replace(/\s+/g, " ").normalize("NFC");

/** Why this cannot be the name of something; nothing if it can. */
export function whyNotName(name: string, most = longestName): Refusal | undefined {
  const tidy = tidyName(name);
  if (!tidy) return refusal("house.whyNot.nameMissing");
  if (/[\r\n]/.test(name.trim())) return refusal("house.whyNot.controlCharacters");
  return whyNotText(tidy, most);
}

/** Why this cannot be stored as free text; nothing if it can. Line breaks and tabs are fine, personal identity numbers are not. */
export const whyNotText = (text: string | null | undefined, most = longestText): Refusal | undefined =>
  whyNotCharacters(text, most) ?? whyNotPersonalNumber(text);

/** Why this cannot be a telephone number; nothing if it can, or if there is none. */
export const whyNotPhone = (phone: string | null | undefined): Refusal | undefined =>
  whyNotCharacters(phone, 50) ?? whyNotPersonalNumberAsPhone(phone);

function whyNotCharacters(text: string | null | undefined, most: number): Refusal | undefined {
  if (!text) return;
  if (length(text) > most) return refusal("house.whyNot.tooLong", { length: length(text), most });
  if (control.test(text)) return refusal("house.whyNot.controlCharacters");
  if (markup.test(text)) return refusal("house.whyNot.markup");
}

/** Why these cannot be the entries of a list of short texts (other names, offers, needs); nothing if they can. */
export function whyNotEntries(entries: readonly string[] | null | undefined): Refusal | undefined {
  if (!entries) return;
  if (entries.length > mostEntries) return refusal("house.whyNot.tooMany", { most: mostEntries });
  for (const entry of entries) {
    const no = whyNotName(entry);
    if (no) return no;
  }
}

/** Why these cannot be links to the web; nothing if they can. Only http and https lead out of the hub. */
export function whyNotLinks(links: readonly string[] | null | undefined): Refusal | undefined {
  if (!links) return;
  if (links.length > mostEntries) return refusal("house.whyNot.tooMany", { most: mostEntries });
  for (const link of links) {
    const no = whyNotText(link, 2000);
    if (no) return no;
    if (!URL.canParse(link) || !/^https?:$/.test(new URL(link).protocol)) return refusal("house.whyNot.notALink", { value: link });
  }
}

/** Why this is not a day of the calendar, written as ISO 8601 (2026-03-01); nothing if it is. */
export function whyNotDay(day: string | null | undefined): Refusal | undefined {
  if (!day) return;
  const at = new Date(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(+at) || at.toISOString().slice(0, 10) !== day)
    return refusal("house.whyNot.notADate", { value: day });
}

/** Why this is not an e-mail address; nothing if it is, or if there is none. */
export function whyNotEmail(email: string | null | undefined): Refusal | undefined {
  if (email && (email.length > 254 || !/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(email)))
    return refusal("house.whyNot.notAnEmail", { value: email });
  return whyNotPersonalNumber(email);
}

/** The first refusal of several rules, asked in order. */
export const firstNo = (...answers: (Refusal | undefined)[]): Refusal | undefined => answers.find(Boolean);
