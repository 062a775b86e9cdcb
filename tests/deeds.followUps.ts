import type { Deed, Town } from "./deeds.ts";
import type { Asker, Loose, World } from "./world.ts";

/** A town's agreement in force, a follow-up of it that is planned, and a question in the hub's own words. */
export interface TownsFollowUps {
  inForce: string;
  followUp: string;
  followUpQuestion: string;
  answering: string;
  /** The two parties of that agreement. */
  welfare: string;
  shelter: string;
}

const PLAN = "mutation($agreement: ID!, $dueOn: Date!) { planFollowUp(agreement: $agreement, dueOn: $dueOn) { id } }";

/** Builds it, by the person's own requests; that the agreement is in force is written straight into the database. */
export async function buildFollowUps(
  world: World,
  person: Asker,
  { hub, council }: Pick<Town, "hub" | "council">,
): Promise<TownsFollowUps> {
  const add = async (document: string, variables: object) => Object.values(await person.get(document, variables))[0] as Loose;
  const actor = async (name: string, kind: string) => {
    const ADD = "mutation($hub: ID!, $actor: ActorInput!) { addActor(hub: $hub, actor: $actor) { id } }";
    return (await add(ADD, { hub, actor: { name, kind, visibility: "members" } })).id as string;
  };
  const [welfare, shelter] = [await actor("Socialförvaltningen", "Department"), await actor("Kvinnojouren Lyktan", "Association")];
  const dialogue = { title: "Avtal i kraft", steeringGroup: council, openedBy: welfare, with: [shelter] };
  const { id: inForce, parties } = await add(
    "mutation($hub: ID!, $dialogue: DialogueInput!) { openDialogue(hub: $hub, dialogue: $dialogue) { id parties { edges { node { id side } } } } }",
    { hub, dialogue },
  );
  await world.sql("update agreement set stage = 'Active', starts_on = '2025-01-01', ends_on = '2099-12-31' where id = $1", [inForce]);
  const { id: followUp } = await add(PLAN, { agreement: inForce, dueOn: "2098-06-30" });
  const { id: followUpQuestion } = await add(
    'mutation($hub: ID!) { wordFollowUpQuestion(hub: $hub, kind: Trust, question: { text: "Vi litar på varandra." }) { id } }',
    { hub },
  );
  return {
    inForce,
    welfare,
    shelter,
    followUp,
    followUpQuestion,
    answering: parties.edges.find(({ node }: Loose) => node.side === "Municipality").node.id,
  };
}

/** Follow-ups are steps that are not undone, and are tried where they belong. */
export const followUpsBeyondUndoing = [
  ...["planFollowUp", "planFollowUps", "moveFollowUp", "removeFollowUp", "missFollowUp", "holdFollowUp", "giveFollowUpTask"],
  ...["sayInFollowUp", "giveAnswer", "showAnswers"],
];

/** Every mutation of follow-ups that can be undone, and of the ties that agreements propose, done once in a way that a town allows. */
export const followUpDeeds: Record<string, Deed> = {
  wordFollowUpQuestion: {
    document:
      'mutation($hub: ID!) { wordFollowUpQuestion(hub: $hub, kind: Usefulness, question: { text: "Det gör nytta.", how: "Ge ett exempel." }) { id } }',
    variables: ({ hub }) => ({ hub }),
    writes: "create FollowUpQuestion",
  },
  removeFollowUpQuestion: {
    document: "mutation($id: ID!) { removeFollowUpQuestion(id: $id) }",
    variables: ({ followUpQuestion }) => ({ id: followUpQuestion }),
    writes: "delete FollowUpQuestion",
  },
  decideTie: {
    document:
      "mutation($agreement: ID!, $one: ID!, $other: ID!) { decideTie(agreement: $agreement, one: $one, other: $other, choice: Drawn) { id } }",
    variables: ({ inForce, welfare, shelter }) => ({ agreement: inForce, one: welfare, other: shelter }),
    writes: "create AgreementTie",
    heardIn: ["inForce", "welfare", "shelter"],
  },
};
