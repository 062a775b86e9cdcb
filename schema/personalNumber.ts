import { type Refusal, refusal } from "./refusal.ts";

/** The signs that people put between the date of birth and the last four digits: hyphens and dashes of all sorts, plus, space. */
const between = "[-+\\s\\u2010-\\u2015\\u2212]?";
/** A date of birth and four digits, standing by themselves: 8507099805, 850709-9805, 19850709 9805, 1985-07-09-9805. */
const candidate = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<century>18|19|20)?(?<short>\\d{6})${between}|(?<full>(?:18|19|20)\\d\\d-\\d\\d-\\d\\d)[-+])(?<last>\\d{4})(?![\\p{L}\\d])`,
  "gu",
);
/** An id of ours may look like a date and a number, and stands in links to things in the hub. */
const ids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;
/** Whether the last of these digits is the check digit of the others, by the Luhn algorithm. */
export function isChecked(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const counted = Number(digit) * (at % 2 ? 2 : 1);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

/** Whether somebody can have been born that day; a coordination number says it with 60 added to the day. */
function isBirthday(year: string, month: string, day: string): boolean {
  const of = Number(day) > 60 ? Number(day) - 60 : Number(day);
  const at = new Date(`${year}-${month}-${String(of).padStart(2, "0")}T00:00:00Z`);
  return !Number.isNaN(+at) && at.getUTCDate() === of && at.getUTCMonth() + 1 === Number(month);
}

/**
 * The first Swedish personal identity number or coordination number in a text, as it is written there; nothing if there is none.
 * Ten or twelve digits with a date that exists (for a coordination number with 60 added to its day) and a check digit (Skatteverket,
 * SKV 704 and SKV 707). Organisation numbers are none: their third digit is at least 2, which no month begins with.
 */
export function personalNumberIn(text: string): string | undefined {
  for (const { 0: written, groups } of text.normalize("NFKC").replace(ids, "·").matchAll(candidate)) {
    const { century, short, full, last } = groups!;
    const date = full?.replaceAll("-", "").slice(2) ?? short!;
    const years = (full ? [full.slice(0, 2)] : century ? [century] : ["19", "20"]).map((hundreds) => hundreds + date.slice(0, 2));
    if (years.some((year) => isBirthday(year, date.slice(2, 4), date.slice(4))) && isChecked(date + last)) return written;
  }
}

/** Why this text cannot be kept: it has a personal identity number in it. Nothing if it has none. */
export const whyNotPersonalNumber = (text: string | null | undefined): Refusal | undefined =>
  text && personalNumberIn(text) ? refusal("privacy.whyNot.personalNumber") : undefined;

/** Ten digits in one go that begin with 0 are how a telephone is written, also where they could be somebody's date of birth. */
const telephone = /^\s*0\d{9}\s*$/;

/** The same of a telephone number, where ten digits in one go that begin with 0 are nobody's birthday. */
export const whyNotPersonalNumberAsPhone = (phone: string | null | undefined): Refusal | undefined =>
  phone && telephone.test(phone) ? undefined : whyNotPersonalNumber(phone);

/** The fields that have a rule of their own for personal identity numbers, by what they are called wherever they are given. */
const ownRule: Record<string, (text: string) => Refusal | undefined> = {
  phone: whyNotPersonalNumberAsPhone,
  // A sole trader's is a personal number: what refuses it says what to do instead.
  organisationNumber: () => undefined,
};

/** Why none of this can be kept: somewhere in it, however deep, is a text with a personal identity number. Nothing if there is none. */
export function whyNotAnyPersonalNumber(given: unknown, field = ""): Refusal | undefined {
  if (typeof given === "string") return (ownRule[field] ?? whyNotPersonalNumber)(given);
  if (typeof given !== "object" || given === null || ArrayBuffer.isView(given)) return;
  const inside = Array.isArray(given) ? given.map((one) => [field, one] as const) : Object.entries(given);
  for (const [name, value] of inside) {
    const no = whyNotAnyPersonalNumber(value, name);
    if (no) return no;
  }
}
