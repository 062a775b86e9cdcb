import { Utils } from "@mikro-orm/core";
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { type AuthChecker, buildSchema, emitSchemaDefinitionFile } from "type-graphql";
import { whyNotAnyPersonalNumber } from "../schema/personalNumber.ts";
import { refusal } from "../schema/refusal.ts";
import { InvitationResolver, invitationLists } from "./access/InvitationResolver.ts";
import { JoinRequestResolver, joinRequestLists } from "./access/JoinRequestResolver.ts";
import { MeResolver } from "./access/MeResolver.ts";
import { ProviderResolver, providerLists } from "./access/ProviderResolver.ts";
import { SeatResolver, seatLists } from "./access/SeatResolver.ts";
import { ActorResolver, actorLists } from "./actors/ActorResolver.ts";
import { ContactResolver } from "./actors/ContactResolver.ts";
import { vocabularies, vocabularyLists } from "./actors/VocabularyResolver.ts";
import { AgreementResolver } from "./agreements/AgreementResolver.ts";
import { agreementLists } from "./agreements/agreementLists.ts";
import { BoardResolver } from "./agreements/board/BoardResolver.ts";
import { SavedBoardResolver, savedBoardLists } from "./agreements/board/SavedBoardResolver.ts";
import { CriterionResolver } from "./agreements/criteria/CriterionResolver.ts";
import { criterionLists } from "./agreements/criteria/criterionLists.ts";
import { PoliticalDecisionResolver } from "./agreements/decisions/DecisionResolver.ts";
import { EndingResolver } from "./agreements/ends/EndingResolver.ts";
import { AgreementFileResolver } from "./agreements/files/FileResolver.ts";
import { agreementFileLists } from "./agreements/files/fileLists.ts";
import { AnswerResolver } from "./agreements/followUps/AnswerResolver.ts";
import { FollowUpResolver } from "./agreements/followUps/FollowUpResolver.ts";
import { followUpLists } from "./agreements/followUps/followUpLists.ts";
import { QuestionResolver } from "./agreements/followUps/QuestionResolver.ts";
import { ContributionResolver } from "./agreements/means/ContributionResolver.ts";
import { GoalResolver } from "./agreements/means/GoalResolver.ts";
import { meansLists } from "./agreements/means/meansLists.ts";
import { PartyResolver } from "./agreements/PartyResolver.ts";
import { PaperResolver } from "./agreements/papers/PaperResolver.ts";
import { RatingLetterResolver } from "./agreements/ratings/RatingLetterResolver.ts";
import { RatingResolver, ratingLists } from "./agreements/ratings/RatingResolver.ts";
import { RulesResolver, rulesLists } from "./agreements/rules/RulesResolver.ts";
import { SigningResolver } from "./agreements/signing/SigningResolver.ts";
import { SteeringResolver } from "./agreements/steering/SteeringResolver.ts";
import { AgreementTemplateResolver } from "./agreements/text/TemplateResolver.ts";
import { TextResolver } from "./agreements/text/TextResolver.ts";
import { agreementTextLists } from "./agreements/text/textLists.ts";
import { AgreementVersionResolver } from "./agreements/text/VersionResolver.ts";
import { AgreementTieResolver } from "./agreements/ties/TieResolver.ts";
import { tieRests } from "./agreements/ties/tieLists.ts";
import { AreaResolver, areaLists } from "./areas/AreaResolver.ts";
import { CharterResolver } from "./charter/CharterResolver.ts";
import { charterLists } from "./charter/charterLists.ts";
import { PrincipleResolver, principleLists } from "./charter/PrincipleResolver.ts";
import { PracticeResolver } from "./charter/participation/PracticeResolver.ts";
import { PlanResolver } from "./charter/plan/PlanResolver.ts";
import { SignatoryResolver } from "./charter/SignatoryResolver.ts";
import { VersionResolver } from "./charter/VersionResolver.ts";
import type { Context, Rule } from "./context.ts";
import { CouncilResolver } from "./councils/CouncilResolver.ts";
import { CouncilSeatResolver } from "./councils/CouncilSeatResolver.ts";
import { councilLists } from "./councils/councilLists.ts";
import { TermResolver } from "./councils/TermResolver.ts";
import { Refused, refuse } from "./errors.ts";
import { HubResolver, hubLists } from "./hubs/HubResolver.ts";
import { AuditResolver } from "./log/AuditResolver.ts";
import { auditLists } from "./log/audit.ts";
import { LogResolver } from "./log/LogResolver.ts";
import { eventLists, UndoResolver } from "./log/UndoResolver.ts";
import { ChallengeResolver } from "./maps/ChallengeResolver.ts";
import { MapResolver, mapLists } from "./maps/MapResolver.ts";
import { PlacementResolver, placementLists } from "./maps/PlacementResolver.ts";
import { SavedViewResolver } from "./maps/SavedViewResolver.ts";
import { TieResolver, tieLists } from "./maps/TieResolver.ts";
import { AttendanceResolver } from "./meetings/AttendanceResolver.ts";
import { AgendaResolver } from "./meetings/agenda/AgendaResolver.ts";
import { AttachmentResolver } from "./meetings/attachments/AttachmentResolver.ts";
import { attachmentLists } from "./meetings/attachments/attachmentLists.ts";
import { CalendarResolver } from "./meetings/CalendarResolver.ts";
import { CallResolver } from "./meetings/CallResolver.ts";
import { CommentResolver } from "./meetings/comments/CommentResolver.ts";
import { commentLists } from "./meetings/comments/commentLists.ts";
import { DatePollResolver } from "./meetings/DatePollResolver.ts";
import { DecisionResolver } from "./meetings/decisions/DecisionResolver.ts";
import { decisionLists } from "./meetings/decisions/decisionLists.ts";
import { EncounterResolver } from "./meetings/learns/EncounterResolver.ts";
import { encounterLists } from "./meetings/learns/encounterLists.ts";
import { LinkResolver } from "./meetings/links/LinkResolver.ts";
import { linkLists } from "./meetings/links/linkLists.ts";
import { FloorResolver } from "./meetings/live/FloorResolver.ts";
import { liveLists } from "./meetings/live/liveLists.ts";
import { RoomPollResolver } from "./meetings/live/RoomPollResolver.ts";
import { SittingResolver } from "./meetings/live/SittingResolver.ts";
import { MeetingResolver } from "./meetings/MeetingResolver.ts";
import { meetingLists } from "./meetings/meetingLists.ts";
import { ApprovalResolver } from "./meetings/minutes/ApprovalResolver.ts";
import { MinutesResolver } from "./meetings/minutes/MinutesResolver.ts";
import { minutesLists } from "./meetings/minutes/minutesLists.ts";
import { PointResolver } from "./meetings/points/PointResolver.ts";
import { pointLists } from "./meetings/points/pointLists.ts";
import { StandingItemResolver } from "./meetings/points/StandingItemResolver.ts";
import { TablingResolver } from "./meetings/points/TablingResolver.ts";
import { TemplateResolver } from "./meetings/points/TemplateResolver.ts";
import { SeriesResolver } from "./meetings/SeriesResolver.ts";
import { TaskResolver } from "./meetings/tasks/TaskResolver.ts";
import { taskLists } from "./meetings/tasks/taskLists.ts";
import type { Node } from "./Node.ts";
import { NoticeResolver } from "./notices/NoticeResolver.ts";
import { ConsentResolver, consentLists } from "./privacy/ConsentResolver.ts";
import { PersonResolver } from "./privacy/PersonResolver.ts";
import { ProtectionResolver } from "./privacy/ProtectionResolver.ts";
import { RegisterResolver } from "./privacy/RegisterResolver.ts";
import { NodeResolver } from "./reading/NodeResolver.ts";
import { Reading } from "./reading/Reading.ts";
import { Moment } from "./scalars.ts";
import { AskingResolver } from "./weaving/AskingResolver.ts";
import { InquiryResolver, inquiryLists } from "./weaving/InquiryResolver.ts";
import { IntroductionResolver } from "./weaving/IntroductionResolver.ts";
import { introductionLists } from "./weaving/introductionLists.ts";
import { PastResolver } from "./weaving/PastResolver.ts";
import { ReplyResolver } from "./weaving/ReplyResolver.ts";
import { SnapshotResolver, snapshotLists } from "./weaving/SnapshotResolver.ts";
import { WeaveResolver, weaveLists } from "./weaving/WeaveResolver.ts";

const resolvers = [
  NodeResolver,
  HubResolver,
  MeResolver,
  SeatResolver,
  InvitationResolver,
  JoinRequestResolver,
  ProviderResolver,
  NoticeResolver,
  LogResolver,
  UndoResolver,
  AuditResolver,
  AreaResolver,
  ActorResolver,
  ContactResolver,
  ...vocabularies,
  MapResolver,
  PlacementResolver,
  TieResolver,
  ChallengeResolver,
  SavedViewResolver,
  IntroductionResolver,
  AskingResolver,
  PastResolver,
  WeaveResolver,
  SnapshotResolver,
  InquiryResolver,
  ReplyResolver,
  CouncilResolver,
  CouncilSeatResolver,
  TermResolver,
  MeetingResolver,
  SeriesResolver,
  CallResolver,
  AttendanceResolver,
  DatePollResolver,
  CalendarResolver,
  EncounterResolver,
  AgendaResolver,
  MinutesResolver,
  ApprovalResolver,
  PointResolver,
  TablingResolver,
  StandingItemResolver,
  TemplateResolver,
  SittingResolver,
  FloorResolver,
  RoomPollResolver,
  DecisionResolver,
  TaskResolver,
  CommentResolver,
  AttachmentResolver,
  LinkResolver,
  PrincipleResolver,
  RatingResolver,
  RatingLetterResolver,
  CharterResolver,
  VersionResolver,
  SignatoryResolver,
  PlanResolver,
  PracticeResolver,
  AgreementResolver,
  PartyResolver,
  QuestionResolver,
  FollowUpResolver,
  AgreementFileResolver,
  AnswerResolver,
  AgreementTieResolver,
  AgreementTemplateResolver,
  TextResolver,
  AgreementVersionResolver,
  PoliticalDecisionResolver,
  SigningResolver,
  EndingResolver,
  CriterionResolver,
  ContributionResolver,
  GoalResolver,
  RulesResolver,
  SteeringResolver,
  PaperResolver,
  BoardResolver,
  SavedBoardResolver,
  ConsentResolver,
  ProtectionResolver,
  PersonResolver,
  RegisterResolver,
] as const;
const lists = [
  ...hubLists,
  ...eventLists,
  ...auditLists,
  ...areaLists,
  ...vocabularyLists,
  ...actorLists,
  ...seatLists,
  ...invitationLists,
  ...joinRequestLists,
  ...providerLists,
  ...mapLists,
  ...placementLists,
  ...tieLists,
  ...introductionLists,
  ...snapshotLists,
  ...weaveLists,
  ...inquiryLists,
  ...councilLists,
  ...meetingLists,
  ...minutesLists,
  ...pointLists,
  ...liveLists,
  ...encounterLists,
  ...decisionLists,
  ...taskLists,
  ...commentLists,
  ...attachmentLists,
  ...linkLists,
  ...principleLists,
  ...ratingLists,
  ...charterLists,
  ...agreementLists,
  ...followUpLists,
  ...tieRests,
  ...agreementTextLists,
  ...agreementFileLists,
  ...criterionLists,
  ...meansLists,
  ...rulesLists,
  ...savedBoardLists,
  ...consentLists,
];

/** What a viewer may not see is null; what a viewer may not do is refused. */
const authChecker: AuthChecker<Context, Rule> = ({ context, info }, rules) => {
  const allowed = rules.every((rule) => rule(context.viewer));
  if (!allowed && info.parentType.name === "Mutation") throw new Refused(refusal("house.whyNot.signedOut"));
  return allowed;
};

/** What holds for everything that is asked, done or heard. */
const roots = {
  Query:
    "What there is to read. Everyone reads what is public, members of a hub all of theirs; what a reader may not see is null, and is not counted.",
  Mutation: `What a hub's members do. A mutation is kept whole or not at all, and once: its \`Idempotency-Key\` is its operation id.
What a rule says no to is an error with \`extensions.code\` REFUSED, its sentence in the reader's language as the message, and \`extensions.key\` and \`values\` for programs.`,
  Subscription: "What is heard as it happens, each time with the rights that the listener has at that moment.",
};

/** The API, built from the rooms' resolvers; with a path, its SDL is written there too. */
export async function makeSchema(emitTo?: string): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [...resolvers, ...lists] as never,
    authChecker: authChecker as AuthChecker<never, never> as AuthChecker,
    authMode: "null",
    scalarsMap: [{ type: Date, scalar: Moment }],
    pubSub: {
      publish: () => {},
      subscribe: () => {
        throw new Error("Every subscription brings its own source.");
      },
    },
    validate: false,
    // What is wrong with the API itself is found where it is written down (`npm run schema`, `tests/house.test.ts`), and not at each start.
    skipCheck: emitTo === undefined,
  });
  for (const [root, description] of Object.entries(roots)) schema.getType(root)!.description = description;
  if (emitTo) await emitSchemaDefinitionFile(emitTo, schema);
  for (const field of Object.values(schema.getMutationType()!.getFields())) field.resolve = readBack(field.resolve ?? defaultFieldResolver);
  return schema;
}

let known: Promise<GraphQLSchema> | undefined;

/** The API as every app of this process answers by it: the resolvers are the same for all. */
export const knownSchema = (): Promise<GraphQLSchema> => (known ??= makeSchema());

/**
 * A mutation returns what it has changed; it is written, and then read back as its viewer sees it, so that resolvers load nothing for
 * the answer. Whatever it is, no text that it is given may hold somebody's personal identity number.
 */
const readBack =
  (change: GraphQLFieldResolver<unknown, Context>): GraphQLFieldResolver<unknown, Context> =>
  async (root, args, context, info) => {
    refuse(whyNotAnyPersonalNumber(args));
    const changed: unknown = await change(root, args, context, info);
    // One that sees to itself has stored it.
    if (!context.em) return changed;
    await context.em.flush();
    if (Array.isArray(changed) && Utils.isEntity<Node>(changed[0]))
      return new Reading(context, info).all(
        changed[0].constructor,
        (changed as Node[]).map(({ id }) => id),
      );
    if (Utils.isEntity<Node>(changed)) return new Reading(context, info).one(changed.constructor, changed.id);
    return changed;
  };
