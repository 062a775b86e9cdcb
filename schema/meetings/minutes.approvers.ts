import { SeatRole } from "../councils.ts";

/** What somebody approves minutes as. */
export const ApproverRole = { Chair: "Chair", Approver: "Approver" } as const;
export type ApproverRole = keyof typeof ApproverRole;

/** What somebody has a seat as who may be asked to approve minutes. */
export const approverRoles: readonly SeatRole[] = [SeatRole.Chair, SeatRole.ViceChair, SeatRole.Approver];

/** Somebody who sat in the council on the day of the meeting. */
interface Sitting {
  roles: readonly SeatRole[];
  /** Whether they came; null while nobody has noted it. */
  present?: boolean | null;
}

/**
 * Who is to approve the minutes of a meeting: whoever led it and all who are to approve minutes in the council. The chair has led it or,
 * when it is noted that they did not come or there is none, the vice chair. Who was not there approves nothing.
 */
export function approversAmong<Who extends Sitting>(sitting: readonly Who[]): { who: Who; role: ApproverRole }[] {
  const here = sitting.filter(({ present }) => present !== false);
  const having = (role: SeatRole) => here.filter(({ roles }) => roles.includes(role));
  const chairs = having(SeatRole.Chair);
  const led = chairs.length ? chairs : having(SeatRole.ViceChair);
  return [
    ...led.map((who) => ({ who, role: ApproverRole.Chair })),
    ...having(SeatRole.Approver)
      .filter((who) => !led.includes(who))
      .map((who) => ({ who, role: ApproverRole.Approver })),
  ];
}
