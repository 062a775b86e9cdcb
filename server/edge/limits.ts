import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import { type Refusal, refusal } from "../../schema/refusal.ts";

/** What an operation that is not one of our pages' own may be at most; what the largest page sends is far within it. */
export const limits = {
  /** Bytes of a request's body. */
  bytes: 1_000_000,
  /** Words and signs of a document. */
  tokens: 2_000,
  /** Fields within fields, fragments followed. */
  depth: 16,
  /** Fields, each counted as often as fragments bring it. */
  fields: 500,
  /** The same field beside itself: each is compared with all others. */
  repeats: 10,
  aliases: 50,
  directives: 50,
  /** Things that could be asked for: the product of all the pages of lists within lists. */
  cost: 500_000,
} as const;

interface Size {
  depth: number;
  fields: number;
}

const CIRCLE = Symbol("circle");

/** Why a document is too large to be looked at any closer; nothing if it can be validated. Takes time by its length only. */
export function whyNotValidate(document: DocumentNode): Refusal | undefined {
  const { aliases, directives, repeats } = counted(document);
  const { depth, fields } = sizeOf(document);
  const sizes = { depth, fields, repeats, aliases, directives };
  for (const [kind, size] of Object.entries(sizes) as [keyof typeof sizes, number][]) if (size > limits[kind]) return tooMuch(kind);
}

/** The refusal of what is larger than a limit. */
export const tooMuch = (kind: keyof typeof limits) => refusal(`edge.whyNot.${kind}`, { most: limits[kind] });

function counted(document: DocumentNode) {
  const counts = { aliases: 0, directives: 0, repeats: 0 };
  visit(document, {
    Field: ({ alias }) => void (alias && counts.aliases++),
    Directive: () => void counts.directives++,
    SelectionSet: ({ selections }) => {
      counts.repeats = Math.max(counts.repeats, mostRepeated(selections));
    },
  });
  return counts;
}

function mostRepeated(selections: readonly SelectionNode[]): number {
  const times = new Map<string, number>();
  for (const selection of selections) times.set(nameOf(selection), (times.get(nameOf(selection)) ?? 0) + 1);
  return Math.max(0, ...times.values());
}

function nameOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  return selection.kind === Kind.FRAGMENT_SPREAD ? `...${selection.name.value}` : `...on ${selection.typeCondition?.name.value}`;
}

/** The deepest and the largest operation or fragment of a document; endless for a fragment that comes back to itself. */
function sizeOf({ definitions }: DocumentNode): Size {
  const fragments = new Map(definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const known = new Map<FragmentDefinitionNode, Size | typeof CIRCLE>();
  const ofFragment = (name: string): Size => {
    const fragment = fragments.get(name);
    if (!fragment) return { depth: 0, fields: 0 };
    const size = known.get(fragment);
    if (size === CIRCLE) return { depth: Number.POSITIVE_INFINITY, fields: Number.POSITIVE_INFINITY };
    if (size) return size;
    known.set(fragment, CIRCLE);
    const measured = ofSet(fragment.selectionSet);
    known.set(fragment, measured);
    return measured;
  };
  const ofField = ({ selectionSet }: FieldNode): Size => {
    const inside = selectionSet ? ofSet(selectionSet) : { depth: 0, fields: 0 };
    return { depth: inside.depth + 1, fields: inside.fields + 1 };
  };
  const ofSelection = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FIELD) return ofField(selection);
    return selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
  };
  const ofSet = ({ selections }: SelectionSetNode): Size => summed(selections.map(ofSelection), (sum, one) => sum + one);
  const whole = definitions.map((one) => ("selectionSet" in one && one.selectionSet ? ofSet(one.selectionSet) : { depth: 0, fields: 0 }));
  return summed(whole, Math.max);
}

const summed = (sizes: readonly Size[], add: (sum: number, one: number) => number): Size => ({
  depth: sizes.reduce((most, { depth }) => Math.max(most, depth), 0),
  fields: sizes.reduce((sum, { fields }) => add(sum, fields), 0),
});
