import { ReflectMetadataProvider } from "@mikro-orm/decorators/legacy";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { Assignment } from "../access/Assignment.ts";
import { IdentityProvider } from "../access/IdentityProvider.ts";
import { Invitation } from "../access/Invitation.ts";
import { JoinRequest } from "../access/JoinRequest.ts";
import { Provided } from "../access/Provided.ts";
import { ProviderSecret } from "../access/ProviderSecret.ts";
import { Representation } from "../access/Representation.ts";
import { Actor } from "../actors/Actor.ts";
import { Contact } from "../actors/Contact.ts";
import { TargetGroup } from "../actors/TargetGroup.ts";
import { Theme } from "../actors/Theme.ts";
import { Agreement } from "../agreements/Agreement.ts";
import { SavedBoard } from "../agreements/board/SavedBoard.ts";
import { Criterion } from "../agreements/criteria/Criterion.ts";
import { CriterionAnswer } from "../agreements/criteria/CriterionAnswer.ts";
import { PoliticalDecision } from "../agreements/decisions/PoliticalDecision.ts";
import { Ending } from "../agreements/ends/Ending.ts";
import { AgreementFile } from "../agreements/files/AgreementFile.ts";
import { AgreementFilePiece } from "../agreements/files/AgreementFilePiece.ts";
import { FollowUp } from "../agreements/followUps/FollowUp.ts";
import { FollowUpAnswer } from "../agreements/followUps/FollowUpAnswer.ts";
import { FollowUpQuestion } from "../agreements/followUps/FollowUpQuestion.ts";
import { Contribution } from "../agreements/means/Contribution.ts";
import { DataUse } from "../agreements/means/DataUse.ts";
import { Goal } from "../agreements/means/Goal.ts";
import { Party } from "../agreements/Party.ts";
import { Rating } from "../agreements/ratings/Rating.ts";
import { RatingLink } from "../agreements/ratings/RatingLink.ts";
import { RatingRound } from "../agreements/ratings/RatingRound.ts";
import { AgreementRules } from "../agreements/rules/AgreementRules.ts";
import { AuthorisedSignatory } from "../agreements/signing/AuthorisedSignatory.ts";
import { Signature } from "../agreements/signing/Signature.ts";
import { AgreementSection } from "../agreements/text/AgreementSection.ts";
import { AgreementTemplate } from "../agreements/text/AgreementTemplate.ts";
import { AgreementVersion } from "../agreements/text/AgreementVersion.ts";
import { AgreementTie } from "../agreements/ties/AgreementTie.ts";
import { Area } from "../areas/Area.ts";
import { Charter } from "../charter/Charter.ts";
import { CharterVersion } from "../charter/CharterVersion.ts";
import { Principle } from "../charter/Principle.ts";
import { ProcessLeader } from "../charter/ProcessLeader.ts";
import { Practice } from "../charter/participation/Practice.ts";
import { CharterNote } from "../charter/plan/CharterNote.ts";
import { PlanAction } from "../charter/plan/PlanAction.ts";
import { Signatory } from "../charter/Signatory.ts";
import { Council } from "../councils/Council.ts";
import { Seat } from "../councils/Seat.ts";
import { Term } from "../councils/Term.ts";
import { TermAddress } from "../councils/TermAddress.ts";
import { Guard } from "../hubs/Guard.ts";
import { Hub } from "../hubs/Hub.ts";
import { HubRow } from "../hubs/HubRow.ts";
import { Membership } from "../hubs/Membership.ts";
import { Suspension } from "../hubs/Suspension.ts";
import { Tombstone } from "../hubs/Tombstone.ts";
import { Event } from "../log/Event.ts";
import { LogHead } from "../log/LogHead.ts";
import { Recorder } from "../log/record.ts";
import { keepTheLog } from "../log/rights.ts";
import { OutgoingMail } from "../mail/OutgoingMail.ts";
import { Challenge } from "../maps/Challenge.ts";
import { NetworkMap } from "../maps/NetworkMap.ts";
import { Placement } from "../maps/Placement.ts";
import { SavedView } from "../maps/SavedView.ts";
import { Tie } from "../maps/Tie.ts";
import { Attendance } from "../meetings/Attendance.ts";
import { Agenda } from "../meetings/agenda/Agenda.ts";
import { AgendaClient } from "../meetings/agenda/AgendaClient.ts";
import { AgendaEdit } from "../meetings/agenda/AgendaEdit.ts";
import { AgendaHead } from "../meetings/agenda/AgendaHead.ts";
import { AgendaState } from "../meetings/agenda/AgendaState.ts";
import { Attachment } from "../meetings/attachments/Attachment.ts";
import { AttachmentPiece } from "../meetings/attachments/AttachmentPiece.ts";
import { CalendarAddress } from "../meetings/CalendarAddress.ts";
import { CallLink } from "../meetings/CallLink.ts";
import { Comment } from "../meetings/comments/Comment.ts";
import { DatePoll } from "../meetings/DatePoll.ts";
import { DateVote } from "../meetings/DateVote.ts";
import { Decision } from "../meetings/decisions/Decision.ts";
import { Encounter } from "../meetings/learns/Encounter.ts";
import { ItemLink } from "../meetings/links/ItemLink.ts";
import { RoomBallot } from "../meetings/live/RoomBallot.ts";
import { RoomPoll } from "../meetings/live/RoomPoll.ts";
import { RoomTally } from "../meetings/live/RoomTally.ts";
import { RoomVote } from "../meetings/live/RoomVote.ts";
import { Sitting } from "../meetings/live/Sitting.ts";
import { SpeakerTurn } from "../meetings/live/SpeakerTurn.ts";
import { Meeting } from "../meetings/Meeting.ts";
import { MeetingSeries } from "../meetings/MeetingSeries.ts";
import { Minutes } from "../meetings/minutes/Minutes.ts";
import { MinutesApproval } from "../meetings/minutes/MinutesApproval.ts";
import { MinutesNote } from "../meetings/minutes/MinutesNote.ts";
import { AgendaPoint } from "../meetings/points/AgendaPoint.ts";
import { AgendaTemplate } from "../meetings/points/AgendaTemplate.ts";
import { StandingItem } from "../meetings/points/StandingItem.ts";
import { Task } from "../meetings/tasks/Task.ts";
import { Node } from "../Node.ts";
import { Notice } from "../notices/Notice.ts";
import { NoticeChoices } from "../notices/NoticeChoices.ts";
import { Person } from "../people/Person.ts";
import { Consent } from "../privacy/Consent.ts";
import { Erasing } from "../privacy/Erasing.ts";
import { ConsentKeeper } from "../privacy/keepConsents.ts";
import { ProtectedIdentity } from "../privacy/ProtectedIdentity.ts";
import { Answer } from "../weaving/Answer.ts";
import { Asking } from "../weaving/Asking.ts";
import { Inquiry } from "../weaving/Inquiry.ts";
import { Introduction } from "../weaving/Introduction.ts";
import { Reply } from "../weaving/Reply.ts";
import { ReplyLink } from "../weaving/ReplyLink.ts";
import { Snapshot } from "../weaving/Snapshot.ts";
import { Connection } from "./Connection.ts";
import { addHousePolicies } from "./housePolicies.ts";
import { migrations } from "./migrations/index.ts";
import { addRightsBell } from "./rightsBell.ts";
import { APP_ROLE, OPERATOR_ROLE } from "./roles.ts";

const entities = [
  Node,
  HubRow,
  OutgoingMail,
  Person,
  Hub,
  Suspension,
  Tombstone,
  Membership,
  LogHead,
  Event,
  Area,
  Theme,
  TargetGroup,
  Actor,
  Contact,
  Assignment,
  Representation,
  Invitation,
  JoinRequest,
  IdentityProvider,
  ProviderSecret,
  Provided,
  Notice,
  NoticeChoices,
  NetworkMap,
  Placement,
  Tie,
  Challenge,
  SavedView,
  Introduction,
  Asking,
  Snapshot,
  Inquiry,
  Reply,
  ReplyLink,
  Answer,
  Principle,
  RatingRound,
  RatingLink,
  Charter,
  CharterVersion,
  ProcessLeader,
  Signatory,
  PlanAction,
  CharterNote,
  Practice,
  Rating,
  Agreement,
  Party,
  AgreementTemplate,
  AgreementVersion,
  AgreementSection,
  PoliticalDecision,
  AuthorisedSignatory,
  Signature,
  Ending,
  Criterion,
  CriterionAnswer,
  Contribution,
  Goal,
  DataUse,
  AgreementRules,
  FollowUpQuestion,
  FollowUp,
  FollowUpAnswer,
  AgreementFile,
  AgreementFilePiece,
  AgreementTie,
  SavedBoard,
  Council,
  Seat,
  Term,
  TermAddress,
  MeetingSeries,
  Meeting,
  Attendance,
  CallLink,
  CalendarAddress,
  DatePoll,
  DateVote,
  Encounter,
  Agenda,
  AgendaHead,
  AgendaState,
  AgendaEdit,
  AgendaClient,
  AgendaPoint,
  AgendaTemplate,
  StandingItem,
  Sitting,
  SpeakerTurn,
  RoomPoll,
  RoomVote,
  RoomBallot,
  RoomTally,
  Decision,
  Task,
  Minutes,
  MinutesApproval,
  MinutesNote,
  Comment,
  Attachment,
  AttachmentPiece,
  ItemLink,
  Consent,
  ProtectedIdentity,
  Erasing,
];

/** A database at a URL, and the steps that its tables are built in. */
const databaseAt = (clientUrl: string) => ({
  clientUrl,
  // Else the role that serves, and all other parameters of the URL, would be dropped in silence.
  driverOptions: { connectionString: clientUrl, Client: Connection, pipeline: true },
  extensions: [Migrator],
  migrations: {
    path: "server/database/migrations",
    snapshotName: "snapshot",
    migrationsList: migrations,
    tableName: "migration",
    silent: true,
    // What the steps leave is written down with the step (`newMigration.ts`): else each first start would read all tables for it.
    snapshotOnMigrate: false,
  },
});

/** The tables of the product, on the database at a URL, over so many connections at most. */
export const openOrm = (clientUrl: string, connections = 10): Promise<MikroORM> =>
  MikroORM.init({
    ...databaseAt(clientUrl),
    entities,
    metadataProvider: ReflectMetadataProvider,
    discovery: {
      afterDiscovered(tables) {
        addHousePolicies(tables);
        addRightsBell(tables);
      },
    },
    subscribers: [new Guard(), new Recorder(), new ConsentKeeper()],
    pool: { min: 0, max: connections },
    // Functions are written by hand: left to itself, the next migration would drop them.
    schemaGenerator: { ignoreSchema: ["auth", "jobs"], ignoreRoutines: true },
  });

/** The operator reaches every table, also one from before there was an operator; which steps have been taken, nobody but the owner writes. */
const afterwards = `
  grant select, insert, update, delete on all tables in schema public to ${OPERATOR_ROLE};
  revoke insert, update, delete on migration from ${APP_ROLE}, ${OPERATOR_ROLE};
  ${keepTheLog}`;

/** Brings the tables up to date, as their owner; the steps know nothing of the classes. */
export async function migrate(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init({ ...databaseAt(ownerUrl), entities: [], discovery: { warnWhenNoEntities: false } });
  try {
    await orm.migrator.up();
    await orm.em.execute(afterwards);
  } finally {
    await orm.close();
  }
}
