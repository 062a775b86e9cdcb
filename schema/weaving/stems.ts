/** Words that say nothing of what is offered or needed. */
const empty = new Set(
  `alla allt alltid andra att av bara behov behöver bli blir bättre de dem den det du eller en er erbjuder ett finns fler flera från få får för
  fram före genom gång göra ha har hela hjälp hjälpa hos hur i in inom inte kan komma kommer kontakt med mellan mer mera min mindre mot mycket
  möjlighet möjligheter ni nya ny nytt nå någon några när och också om oss på sig sin sina sitt som stöd så sätt till tillsammans under upp ut ute
  utan vi vid vill våra vår vårt åt över and for from in of on the to with`.split(/\s+/),
);

/** The endings of Swedish words, longest first (the first step of the Swedish Snowball stemmer, Porter 2001). */
const endings =
  `heterna hetens anden heten heter arnas ernas ornas andes arens andet arna erna orna ande arne aste aren ades erns ade are ern ens
  het ast ad en ar er or as es at a e`
    .split(/\s+/)
    .sort((one, other) => other.length - one.length);

const vowels = "aeiouyåäö";

/**
 * The stem of a Swedish word: what is left when its ending is cut off. An ending may begin after the first consonant that follows a vowel,
 * and after three letters at least; an s at the end goes too, and so do -lig, -ig and -els.
 */
export function stemOf(word: string): string {
  const from = Math.max(3, regionOf(word));
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= from);
  const cut = ending ? word.slice(0, -ending.length) : word.length > from && /[bcdfghjklmnoprtvy]s$/.test(word) ? word.slice(0, -1) : word;
  const short = cut.replace(/(lig|ig|els)$/, "");
  return short.length >= from ? short : cut;
}

/** Where the part of a word begins that endings may be cut off from. */
function regionOf(word: string): number {
  const vowel = [...word].findIndex((letter) => vowels.includes(letter));
  const consonant = vowel < 0 ? -1 : [...word].findIndex((letter, at) => at > vowel && !vowels.includes(letter));
  return consonant < 0 ? word.length : consonant + 1;
}

/** The stems of the telling words of a text, each once. */
export const stemsIn = (text: string): string[] => {
  const words = text.toLocaleLowerCase("sv").match(/[\p{L}\d]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length > 2 && !empty.has(word)).map(stemOf))];
};

/** The stem and, as the last part of a Swedish compound is what the thing is, every known stem of four letters or more that it ends in. */
export function headsOf(stem: string, known: { has(stem: string): boolean }): string[] {
  const heads = [stem];
  for (let from = 3; from <= stem.length - 4; from++) if (known.has(stem.slice(from))) heads.push(stem.slice(from));
  return heads;
}
