/** What somebody can be reminded of. A kind is told of where a part of the house has registered what it reminds of. */
export const NoticeKind = {
  Call: "Call",
  Task: "Task",
  MinutesToApprove: "MinutesToApprove",
  MinutesToSend: "MinutesToSend",
  SeatVacant: "SeatVacant",
  TermEnds: "TermEnds",
  AgreementToApprove: "AgreementToApprove",
  AgreementToDecide: "AgreementToDecide",
  FollowUp: "FollowUp",
  AgreementToSettle: "AgreementToSettle",
  AgreementEnds: "AgreementEnds",
} as const;
export type NoticeKind = keyof typeof NoticeKind;

/** The kinds in the order in which they are told of and chosen for. */
export const noticeKinds = Object.values(NoticeKind);

/** How somebody is told: only in the app, by a letter at once, in the digest, or not at all. What comes by letter stands in the app too. */
export const NoticeWay = { App: "App", AtOnce: "AtOnce", Digest: "Digest", Never: "Never" } as const;
export type NoticeWay = keyof typeof NoticeWay;

/**
 * What somebody has taken on to sign for: that it waits for them always stands in the app. Minutes are approved, and agreements signed, by
 * those who are named for it, and nobody else can do it for them.
 */
export const isDuty = (kind: NoticeKind): boolean => kind === NoticeKind.MinutesToApprove || kind === NoticeKind.AgreementToApprove;

/** The ways that somebody may choose between for a kind. */
export const waysFor = (kind: NoticeKind): NoticeWay[] =>
  Object.values(NoticeWay).filter((way) => way !== NoticeWay.Never || !isDuty(kind));

/** How somebody is told of a kind who has chosen nothing: by a letter at once of what others wait for, else in the digest. */
export const usualWay: Readonly<Record<NoticeKind, NoticeWay>> = {
  Call: NoticeWay.AtOnce,
  Task: NoticeWay.Digest,
  MinutesToApprove: NoticeWay.AtOnce,
  MinutesToSend: NoticeWay.AtOnce,
  SeatVacant: NoticeWay.Digest,
  TermEnds: NoticeWay.Digest,
  AgreementToApprove: NoticeWay.AtOnce,
  AgreementToDecide: NoticeWay.Digest,
  FollowUp: NoticeWay.Digest,
  AgreementToSettle: NoticeWay.Digest,
  AgreementEnds: NoticeWay.Digest,
};
