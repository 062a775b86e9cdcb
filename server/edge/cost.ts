import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  valueFromASTUntyped,
} from "graphql";

type Values = Record<string, unknown>;

/** How many things an answer is worth that takes more than to be read; said beside the field, as its extension `cost`. */
const weightOf = ({ extensions }: GraphQLField<unknown, unknown>) => (typeof extensions.cost === "number" ? extensions.cost : 1);

/** What an unpaged list is taken to hold: the themes of an actor, the keepers of a tie. */
const few = 3;

/** The things that an operation could ask for at most: lists within lists multiply by the pages that are asked of them. The document is valid. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null, variables?: Values | null): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  return root ? new Costs(schema, document, { ...defaults(operation), ...variables }).ofSet(operation.selectionSet, root) : 0;
}

const defaults = ({ variableDefinitions }: OperationDefinitionNode): Values =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

/** The costs of the parts of one operation with its variables; a fragment is reckoned once. */
class Costs {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, number>();

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    private readonly variables: Values,
  ) {
    this.fragments = new Map(definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  }

  ofSet({ selections }: SelectionSetNode, parent: GraphQLCompositeType, counted = true): number {
    let sum = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) sum += this.ofField(selection, parent, counted);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) sum += this.ofFragment(selection.name.value);
      else sum += this.ofSet(selection.selectionSet, this.named(selection.typeCondition) ?? parent, counted);
    }
    return sum;
  }

  private ofFragment(name: string): number {
    const fragment = this.fragments.get(name);
    const type = this.named(fragment?.typeCondition);
    if (!fragment || !type) return 0;
    const cost = this.known.get(name) ?? this.ofSet(fragment.selectionSet, type);
    this.known.set(name, cost);
    return cost;
  }

  /** A page of a list is as many times one of its things; its edges are not counted again. */
  private ofField(node: FieldNode, parent: GraphQLCompositeType, counted: boolean): number {
    const field = "getFields" in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type) || type.name.startsWith("__")) return 0;
    const page = this.pageOf(field, node);
    if (page !== undefined) return 1 + page * this.ofSet(node.selectionSet, type, false);
    const times = counted && isListType(getNullableType(field.type)) ? few : 1;
    return times * (weightOf(field) + this.ofSet(node.selectionSet, type));
  }

  private pageOf({ args }: GraphQLField<unknown, unknown>, { arguments: given }: FieldNode): number | undefined {
    const paged = args.filter(({ name }) => name === "first" || name === "last");
    if (!paged.length) return undefined;
    const sizes = paged.map(({ name, defaultValue }) => {
      const said = given?.find((one) => one.name.value === name)?.value;
      return (said && valueFromASTUntyped(said, this.variables)) ?? defaultValue;
    });
    return Math.max(1, ...sizes.filter((size) => typeof size === "number"));
  }

  private named(condition: FragmentDefinitionNode["typeCondition"] | undefined): GraphQLCompositeType | undefined {
    const type = condition && typeFromAST(this.schema, condition);
    return isObjectType(type) || isCompositeType(type) ? type : undefined;
  }
}
