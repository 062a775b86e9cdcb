import { ApolloProvider } from "@apollo/client/react";
import type { ComponentType } from "react";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { Shell } from "./hubs/Shell.tsx";
import { Speech } from "./i18n.tsx";
import { client } from "./live/apollo.ts";
import type { Leaf } from "./maps/leaves.ts";
import { WaitsCount } from "./notices/WaitsCount.tsx";
import { Missing } from "./ui/Missing.tsx";
import { Skeleton } from "./ui/Skeleton.tsx";

/** A map's page with what later rooms put beside it. */
const withLeaves = (read: () => Promise<ComponentType<{ more: readonly Leaf[] }>>) => async () => {
  const [Page, weaving, councils, meetings, agreements] = await Promise.all([
    read(),
    import("./weaving/leaves.ts"),
    import("./councils/leaves.ts"),
    import("./meetings/leaves.ts"),
    import("./agreements/leaves.ts"),
  ]);
  const more = [...agreements.withAgreements(weaving.leaves), ...meetings.withMeetings(councils.leaves)];
  return { Component: () => <Page more={more} /> };
};

/** An actor's page with what later rooms tell its hub's members of it. */
const actorPage = async () => {
  const [{ ActorPage }, { ActorIntroductions }, { ActorSeats }, { ActorAgendas }, { ActorTasks }, { ActorAgreements }, { ActorCharters }] =
    await Promise.all([
      import("./actors/ActorPage.tsx"),
      import("./weaving/ActorIntroductions.tsx"),
      import("./councils/ActorSeats.tsx"),
      import("./meetings/links/ActorAgendas.tsx"),
      import("./meetings/tasks/ActorTasks.tsx"),
      import("./agreements/AgreementList.tsx"),
      import("./charter/signatories/ActorCharters.tsx"),
    ]);
  const Besides = ({ actor }: { actor: string }) => (
    <>
      <ActorCharters actor={actor} />
      <ActorAgreements actor={actor} />
      <ActorSeats actor={actor} />
      <ActorTasks actor={actor} />
      <ActorAgendas actor={actor} />
      <ActorIntroductions actor={actor} />
    </>
  );
  return { Component: () => <ActorPage Besides={Besides} /> };
};

/** A hub's first page with what later rooms show of it. */
const hubPage = async () => {
  const [{ HubPage }, { HubCouncils }] = await Promise.all([import("./hubs/HubPage.tsx"), import("./councils/HubCouncils.tsx")]);
  return { Component: () => <HubPage Besides={HubCouncils} /> };
};

/** A council's page with its meetings, what they are prepared from, and what they decided and gave people to do. */
const councilPage = async () => {
  const [
    { CouncilPage },
    { CouncilMeetings },
    { CouncilPoints },
    { CouncilTasks },
    { CouncilDecisions },
    { CouncilMinutes },
    { CouncilAgreements },
  ] = await Promise.all([
    import("./councils/CouncilPage.tsx"),
    import("./meetings/CouncilMeetings.tsx"),
    import("./meetings/points/CouncilPoints.tsx"),
    import("./meetings/tasks/CouncilTasks.tsx"),
    import("./meetings/decisions/CouncilDecisions.tsx"),
    import("./meetings/minutes/CouncilMinutes.tsx"),
    import("./agreements/AgreementList.tsx"),
  ]);
  const Besides = ({ council }: { council: string }) => (
    <>
      <CouncilAgreements council={council} />
      <CouncilTasks council={council} />
      <CouncilDecisions council={council} />
      <CouncilMinutes council={council} />
    </>
  );
  return { Component: () => <CouncilPage Ahead={CouncilMeetings} Below={CouncilPoints} Besides={Besides} /> };
};

/** A person's page with what they have to do. */
const personPage = async () => {
  const [{ PersonPage }, { PersonTasks }] = await Promise.all([
    import("./councils/PersonPage.tsx"),
    import("./meetings/tasks/PersonTasks.tsx"),
  ]);
  return { Component: () => <PersonPage Besides={PersonTasks} /> };
};

/** What waits for the reader, with what meetings tell of it. */
const todoPage = async () => {
  const [{ TodoPage }, { MeetingsTodo }, { TieProposals }] = await Promise.all([
    import("./weaving/TodoPage.tsx"),
    import("./meetings/MeetingsTodo.tsx"),
    import("./agreements/ties/TieProposals.tsx"),
  ]);
  const Besides = ({ hub }: { hub: { id: string; slug: string; seq: number } }) => (
    <>
      <MeetingsTodo hub={hub} />
      <TieProposals hub={hub} />
    </>
  );
  return { Component: () => <TodoPage Besides={Besides} /> };
};

/** A meeting's page with what it teaches the network and its agenda. */
const meetingPage = async () => {
  const [{ MeetingPage }, { Agenda }, { parts }, { Lessons }, { MeetingFiles }, { Papers }] = await Promise.all([
    import("./meetings/MeetingPage.tsx"),
    import("./meetings/agenda/Agenda.tsx"),
    import("./meetings/parts.ts"),
    import("./meetings/learns/Lessons.tsx"),
    import("./meetings/attachments/MeetingFiles.tsx"),
    import("./meetings/minutes/Papers.tsx"),
  ]);
  const Middle = ({ meeting }: { meeting: string }) => (
    <>
      <Lessons meeting={meeting} />
      <Agenda meeting={meeting} parts={parts} />
      <MeetingFiles meeting={meeting} />
      <Papers meeting={meeting} />
    </>
  );
  return { Component: () => <MeetingPage Middle={Middle} /> };
};

/** The summons or the agenda of a meeting, as a document. */
const paper = (kind: "summons" | "agenda") => async () => {
  const { DocumentPage } = await import("./meetings/minutes/DocumentPage.tsx");
  return { Component: () => <DocumentPage kind={kind} /> };
};

/** A text of an agreement, as a document. */
const agreementPaper = async () => ({ Component: (await import("./agreements/papers/PaperPage.tsx")).PaperPage });

/** A meeting as it runs, with what the room's later parts say about each item. */
const livePage = async () => {
  const [{ LivePage }, { parts }] = await Promise.all([import("./meetings/live/LivePage.tsx"), import("./meetings/parts.ts")]);
  return { Component: () => <LivePage parts={parts} /> };
};

/** Every page and its address; a page's code comes when it is asked for. */
const router = createBrowserRouter([
  {
    Component: () => <Shell Waits={WaitsCount} />,
    HydrateFallback: Skeleton,
    children: [
      { path: "/", lazy: async () => ({ Component: (await import("./hubs/HubsPage.tsx")).HubsPage }) },
      { path: "/sign-in", lazy: async () => ({ Component: (await import("./people/SignInPage.tsx")).SignInPage }) },
      { path: "/sign-in/link", lazy: async () => ({ Component: (await import("./people/LinkPage.tsx")).LinkPage }) },
      { path: "/mailbox", lazy: async () => ({ Component: (await import("./people/MailboxPage.tsx")).MailboxPage }) },
      { path: "/me", lazy: async () => ({ Component: (await import("./people/SecurityPage.tsx")).SecurityPage }) },
      { path: "/me/data", lazy: async () => ({ Component: (await import("./privacy/MyDataPage.tsx")).MyDataPage }) },
      { path: "/me/notices", lazy: async () => ({ Component: (await import("./notices/ChoicesPage.tsx")).ChoicesPage }) },
      { path: "/letters/:address", lazy: async () => ({ Component: (await import("./notices/StopPage.tsx")).StopPage }) },
      { path: "/me/hubs", lazy: async () => ({ Component: (await import("./access/MyHubsPage.tsx")).MyHubsPage }) },
      { path: "/invitation/:secret", lazy: async () => ({ Component: (await import("./access/InvitationPage.tsx")).InvitationPage }) },
      {
        path: "/reply/ratings/:secret",
        lazy: async () => ({ Component: (await import("./agreements/ratings/RatingLetterPage.tsx")).RatingLetterPage }),
      },
      { path: "/reply/:secret", lazy: async () => ({ Component: (await import("./weaving/ReplyPage.tsx")).ReplyPage }) },
      { path: "/call/:secret", lazy: async () => ({ Component: (await import("./meetings/CallPage.tsx")).CallPage }) },
      { path: "/:hub", lazy: hubPage },
      { path: "/:hub/join", lazy: async () => ({ Component: (await import("./access/JoinPage.tsx")).JoinPage }) },
      { path: "/:hub/people", lazy: async () => ({ Component: (await import("./access/PeoplePage.tsx")).PeoplePage }) },
      { path: "/:hub/people/:id", lazy: personPage },
      { path: "/:hub/providers", lazy: async () => ({ Component: (await import("./access/ProvidersPage.tsx")).ProvidersPage }) },
      { path: "/:hub/history", lazy: async () => ({ Component: (await import("./hubs/HistoryPage.tsx")).HistoryPage }) },
      { path: "/:hub/audit", lazy: async () => ({ Component: (await import("./hubs/AuditPage.tsx")).AuditPage }) },
      { path: "/:hub/privacy", lazy: async () => ({ Component: (await import("./privacy/PrivacyPage.tsx")).PrivacyPage }) },
      { path: "/:hub/weave", lazy: async () => ({ Component: (await import("./weaving/AreasPage.tsx")).AreasPage }) },
      { path: "/:hub/actors", lazy: async () => ({ Component: (await import("./actors/ActorsPage.tsx")).ActorsPage }) },
      { path: "/:hub/councils", lazy: async () => ({ Component: (await import("./councils/CouncilsPage.tsx")).CouncilsPage }) },
      { path: "/:hub/councils/:id", lazy: councilPage },
      { path: "/:hub/councils/:id/series", lazy: async () => ({ Component: (await import("./meetings/SeriesPage.tsx")).SeriesPage }) },
      {
        path: "/:hub/councils/:id/series/:series",
        lazy: async () => ({ Component: (await import("./meetings/SeriesChangePage.tsx")).SeriesChangePage }),
      },
      { path: "/:hub/councils/:id/dates", lazy: async () => ({ Component: (await import("./meetings/ProposePage.tsx")).ProposePage }) },
      { path: "/:hub/dates/:id", lazy: async () => ({ Component: (await import("./meetings/DatesPage.tsx")).DatesPage }) },
      { path: "/:hub/meetings", lazy: async () => ({ Component: (await import("./meetings/MeetingsPage.tsx")).MeetingsPage }) },
      { path: "/:hub/meetings/:id", lazy: meetingPage },
      {
        path: "/:hub/decisions",
        lazy: async () => ({ Component: (await import("./meetings/decisions/DecisionsPage.tsx")).DecisionsPage }),
      },
      {
        path: "/:hub/meetings/:id/minutes",
        lazy: async () => ({ Component: (await import("./meetings/minutes/MinutesPage.tsx")).MinutesPage }),
      },
      { path: "/:hub/meetings/:id/summons", lazy: paper("summons") },
      { path: "/:hub/meetings/:id/agenda", lazy: paper("agenda") },
      { path: "/:hub/meetings/:id/live", lazy: livePage },
      { path: "/:hub/todo", lazy: todoPage },
      { path: "/:hub/agreements", lazy: async () => ({ Component: (await import("./agreements/AgreementsPage.tsx")).AgreementsPage }) },
      {
        path: "/:hub/agreements/headings",
        lazy: async () => ({ Component: (await import("./agreements/headings/HeadingsPage.tsx")).HeadingsPage }),
      },
      { path: "/:hub/agreements/rules", lazy: async () => ({ Component: (await import("./agreements/rules/RulesPage.tsx")).RulesPage }) },
      { path: "/:hub/agreements/:id", lazy: async () => ({ Component: (await import("./agreements/AgreementPage.tsx")).AgreementPage }) },
      {
        path: "/:hub/agreements/years/:year",
        lazy: async () => ({ Component: (await import("./agreements/papers/YearPage.tsx")).YearPage }),
      },
      { path: "/:hub/agreements/:id/text", lazy: async () => ({ Component: (await import("./agreements/text/TextPage.tsx")).TextPage }) },
      { path: "/:hub/agreements/:id/document", lazy: agreementPaper },
      { path: "/:hub/agreements/:id/document/:version", lazy: agreementPaper },
      {
        path: "/:hub/agreements/questions",
        lazy: async () => ({ Component: (await import("./agreements/followUps/QuestionsPage.tsx")).QuestionsPage }),
      },
      {
        path: "/:hub/agreements/:id/follow-ups/:followUp",
        lazy: async () => ({ Component: (await import("./agreements/followUps/FollowUpPage.tsx")).FollowUpPage }),
      },
      {
        path: "/:hub/agreements/:id/follow-ups/:followUp/document",
        lazy: async () => ({ Component: (await import("./agreements/papers/PaperPage.tsx")).FollowUpPaperPage }),
      },
      { path: "/:hub/ratings", lazy: async () => ({ Component: (await import("./agreements/ratings/RatingsPage.tsx")).RatingsPage }) },
      { path: "/:hub/ratings/:id", lazy: async () => ({ Component: (await import("./agreements/ratings/RatingPage.tsx")).RatingPage }) },
      { path: "/:hub/principles", lazy: async () => ({ Component: (await import("./charter/PrinciplesPage.tsx")).PrinciplesPage }) },
      { path: "/:hub/charter", lazy: async () => ({ Component: (await import("./charter/CharterPage.tsx")).CharterPage }) },
      {
        path: "/:hub/charter/write/:id",
        lazy: async () => ({ Component: (await import("./charter/text/WriteVersionPage.tsx")).WriteVersionPage }),
      },
      { path: "/:hub/plan", lazy: async () => ({ Component: (await import("./charter/plan/PlanPage.tsx")).PlanPage }) },
      {
        path: "/:hub/participation",
        lazy: async () => ({ Component: (await import("./charter/participation/ParticipationPage.tsx")).ParticipationPage }),
      },
      { path: "/:hub/actors/:id", lazy: actorPage },
      { path: "/:hub/maps/:id", lazy: withLeaves(async () => (await import("./maps/MapPage.tsx")).MapPage) },
      { path: "/:hub/maps/:id/table", lazy: withLeaves(async () => (await import("./maps/TablePage.tsx")).TablePage) },
      { path: "*", Component: Missing },
    ],
  },
  {
    path: "/:hub/meetings/:id/screen",
    HydrateFallback: Skeleton,
    lazy: async () => ({ Component: (await import("./meetings/live/ScreenPage.tsx")).ScreenPage }),
  },
]);

/** The client: its language, its way to the server, its pages. */
export const App = () => (
  <Speech>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </Speech>
);
