import { IsolationLevel, type MikroORM } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableNode,
  visit,
} from "graphql";
import { noRights, type Rights } from "../schema/hubs.ts";
import { nobody, type Outset, sessionOf, type Viewer } from "./context.ts";
import { Refused } from "./errors.ts";
import { actingAs } from "./hubs/Guard.ts";
import { onBehalfOf, onlyOnce } from "./log/record.ts";
import { executed } from "./reading/executed.ts";
import { Later } from "./reading/Later.ts";

/** An operation to carry out, as Apollo and graphql-ws both hand it over. */
export interface Operation {
  document: DocumentNode;
  operationName?: string | null;
  variableValues?: Record<string, unknown> | null;
  rootValue?: unknown;
  contextValue: Outset;
}

/** Carries out operations of one schema on one database: each in one transaction that begins by saying who is looking. */
export class Executor {
  private readonly answers = new WeakMap<object, Map<DocumentNode, Map<string, Promise<ExecutionResult>>>>();
  private readonly schema: GraphQLSchema;

  constructor(
    schema: GraphQLSchema,
    private readonly orm: MikroORM,
  ) {
    this.schema = executed(schema);
  }

  /** Queries are read-only and see one snapshot; a mutation is kept whole or not at all, and once. */
  execute = async ({ document, operationName, variableValues, rootValue, contextValue }: Operation): Promise<ExecutionResult> => {
    const operation = getOperationAST(document, operationName);
    if (!operation) return { errors: [unreadable(new GraphQLError("There is no operation of that name."))] };
    const writes = operation.operation === "mutation";
    if (writes && seesToItself(operation, this.schema.getMutationType()))
      return this.leave({ document, operationName, variableValues, rootValue, contextValue });
    const em = this.orm.em.fork({ session: { variables: sessionOf(contextValue.viewer) } }) as EntityManager;
    if (writes) {
      actingAs(em, contextValue.viewer ?? nobody);
      onBehalfOf(em, { by: contextValue.viewer?.id ?? null, operation: contextValue.operation, deed: deedOf(operation.selectionSet) });
    }
    await em.begin(
      writes ? { isolationLevel: IsolationLevel.READ_COMMITTED } : { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
    );
    const later = new Later();
    try {
      if (writes) await onlyOnce(em, contextValue.operation);
      const result = await execute({
        schema: this.schema,
        document,
        operationName,
        variableValues,
        rootValue,
        contextValue: { ...contextValue, em, later, alone: writes || isAlone(operation.selectionSet) },
      });
      if (result.errors) {
        // A sibling may still be asking when the first error is answered: a rollback waits for it, a commit would not.
        await em.rollback();
        if (!("data" in result)) return { errors: result.errors.map(unreadable) };
        return writes ? { ...result, data: null } : await later.done(result);
      }
      // What is written is all of it there, or none; who only reads keeps no connection while something is worked out.
      const whole = writes ? await later.done(result) : undefined;
      if (!writes) em.clear();
      await em.commit();
      return whole ?? (await later.done(result));
    } catch (error) {
      if (em.isInTransaction()) await em.rollback().catch(() => {});
      if (error instanceof Refused) return { data: null, errors: [error] };
      throw error;
    }
  };

  /** Carries out a mutation that sees to itself how it is stored, by the extension `seesToItself` of its field, and that may be repeated: it is given no transaction. */
  private async leave({ contextValue, ...operation }: Operation): Promise<ExecutionResult> {
    const later = new Later();
    const result = await execute({ ...operation, schema: this.schema, contextValue: { ...contextValue, later, alone: true } });
    return result.errors && "data" in result ? { ...result, data: null } : later.done(result);
  }

  /** The stream behind a subscription: each item of its source is carried out as an operation of its own, with the rights of that moment. */
  subscribe = async (operation: Operation): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> => {
    const source = await this.open(operation);
    if (!(Symbol.asyncIterator in source)) return source;
    const below = variablesBelow(operation.document).map((name) => operation.variableValues?.[name]);
    const asked = JSON.stringify([operation.operationName, below, operation.contextValue.language]);
    return answered(source[Symbol.asyncIterator]() as AsyncIterator<object>, (item) => this.answerOnce(operation, asked, item));
  };

  /**
   * What the source looks up, to know whether there is such a room, it sees as the viewer does: in a transaction that says who it is. One
   * that sees to itself is given none: it would keep a connection while it waits for another.
   */
  private open(operation: Operation) {
    const asked = getOperationAST(operation.document, operation.operationName);
    if (asked && seesToItself(asked, this.schema.getSubscriptionType()))
      return createSourceEventStream({ ...operation, schema: this.schema });
    const em = this.orm.em.fork({ session: { variables: sessionOf(operation.contextValue.viewer) } });
    return em.transactional(
      (inside) =>
        createSourceEventStream({
          ...operation,
          schema: this.schema,
          contextValue: { ...operation.contextValue, em: inside as EntityManager, alone: false },
        }),
      { readOnly: true },
    );
  }

  /** Listeners who ask the same with the same rights are answered by one execution: work per event, not per listener. */
  private async answerOnce(operation: Operation, asked: string, item: object): Promise<ExecutionResult> {
    const viewer = await operation.contextValue.lookAgain();
    const rights = viewer && nameless(viewer);
    const answers = this.answers.get(item) ?? new Map<DocumentNode, Map<string, Promise<ExecutionResult>>>();
    this.answers.set(item, answers);
    const ofDocument = answers.get(operation.document) ?? new Map<string, Promise<ExecutionResult>>();
    answers.set(operation.document, ofDocument);
    const key = asked + JSON.stringify(rights);
    const answer =
      ofDocument.get(key) ?? this.execute({ ...operation, rootValue: item, contextValue: { ...operation.contextValue, viewer: rights } });
    ofDocument.set(key, answer);
    return answer;
  }
}

/** What somebody may do, without who they are. */
const nameless = (viewer: Viewer): Viewer =>
  ({
    ...Object.fromEntries(Object.keys(noRights).map((of) => [of, [...viewer[of as keyof Rights]].sort()])),
    id: "",
    name: "",
  }) as unknown as Viewer;

/** The variables of a subscription that shape its answers. Those of its root field only choose what is heard: the room, and from when. */
function variablesBelow({ definitions }: DocumentNode): string[] {
  const names = new Set<string>();
  const note = { Variable: ({ name }: VariableNode) => void names.add(name.value) };
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition.selectionSet, note);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const root of definition.selectionSet.selections) if ("selectionSet" in root && root.selectionSet) visit(root.selectionSet, note);
  }
  return [...names];
}

/** Whether all that an operation asks for sees to itself how it is looked up and stored, by the extension `seesToItself` of its fields. */
function seesToItself({ selectionSet: { selections } }: OperationDefinitionNode, root: GraphQLObjectType | null | undefined): boolean {
  const fields = root?.getFields() ?? {};
  return selections.every((one) => one.kind === Kind.FIELD && fields[one.name.value]?.extensions.seesToItself === true);
}

/** What could not even be begun is the asker's to mend. */
const unreadable = (error: GraphQLError) => new GraphQLError(error.message, { ...error, extensions: { code: "BAD_USER_INPUT" } });

/** Whether an operation asks one thing only, so that nothing else is read while that is answered. */
const isAlone = ({ selections }: SelectionSetNode) => selections.length === 1 && selections[0]!.kind === Kind.FIELD;

const deedOf = ({ selections }: { selections: readonly { kind: string }[] }) =>
  selections.map((selection) => ("name" in selection ? (selection as { name: { value: string } }).name.value : selection.kind)).join(" ");

/** Answers each item of a source in turn; what nobody may see is passed over in silence. Ending it ends the source at once. */
function answered(
  source: AsyncIterator<object>,
  answer: (item: object) => Promise<ExecutionResult>,
): AsyncIterableIterator<ExecutionResult> {
  return {
    async next() {
      for (;;) {
        const { value, done } = await source.next();
        if (done) return { value: undefined, done };
        const result = await answer(value);
        if (result.errors || Object.values(result.data ?? {}).some((root) => root != null)) return { value: result, done: false };
      }
    },
    async return() {
      await source.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** Documents that were parsed before, so that the same text is compiled once, however it comes. */
export class Documents {
  private readonly known = new Map<string, DocumentNode>();

  constructor(
    private readonly read: (source: string) => DocumentNode,
    private readonly most = 1000,
  ) {}

  of(source: string): DocumentNode {
    const document = this.known.get(source) ?? this.read(source);
    this.known.delete(source);
    this.known.set(source, document);
    if (this.known.size > this.most) this.known.delete(this.known.keys().next().value!);
    return document;
  }
}
