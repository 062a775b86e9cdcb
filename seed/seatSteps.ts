import { each, type Step } from "./steps.ts";
import type { Town } from "./town.ts";

/** What members are entrusted with. */
export const roleSteps = ({ by, roles = [] }: Town): Step[] =>
  each("roles", by, roles, ({ who, role, area }, { one, maybe }) => [
    "assignRole",
    { membership: one("members", who), role, area: maybe("areas", area) },
  ]);

/** Who acts for whom. */
export const actingSteps = ({ acting = [] }: Town): Step[] =>
  acting.map(({ who, actor }): Step => ({ name: `${who} acts for ${actor}`, by: who, actsFor: actor, deeds: () => [] }));

/** Who has left since. */
export const leavingSteps = ({ by, left = [] }: Town): Step[] =>
  left.flatMap((who) => each(`${who} leaves`, by, [who], (_, { one }) => ["endMembership", { id: one("members", who) }]));

/** Who is invited, and who asks to join. */
export const waitingSteps = ({ by, invited = [], asking = [] }: Town): Step[] => [
  ...each("invitations", by, invited, ({ area, actor, ...plain }, { hub, maybe }) => [
    "invite",
    { hub, invitation: { ...plain, area: maybe("areas", area), actor: maybe("actors", actor) } },
  ]),
  ...asking.flatMap(({ actor, ...plain }) =>
    each(`${plain.name} asks to join`, undefined, [plain], (request, { hub, maybe }) => [
      "requestToJoin",
      { hub, request: { ...request, actor: maybe("actors", actor) } },
    ]),
  ),
];
