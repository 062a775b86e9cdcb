import { useNavigate } from "react-router";
import { useUndoable } from "../hubs/useUndoable.ts";
import { useWords } from "../i18n.tsx";
import { perform } from "../live/deeds.ts";
import { Sure } from "../ui/Sure.tsx";
import { CallDialog } from "./CallDialog.tsx";
import { CouncilForm } from "./CouncilForm.tsx";
import { type CouncilOnPage, councilRoom, type PlainSeat, REMOVE, REMOVE_SEAT } from "./councils.ts";
import type { Doing } from "./doing.ts";
import { EndDialog } from "./EndDialog.tsx";
import { NewCouncil } from "./NewCouncil.tsx";
import { SeatForm } from "./SeatForm.tsx";
import { SitDialog } from "./SitDialog.tsx";
import { useHolder } from "./useHolder.ts";

interface Props {
  council: CouncilOnPage;
  seats: readonly PlainSeat[];
  doing: Doing;
  /** Reads the council again. */
  refresh: () => void;
  onClose: () => void;
}

/** The dialog of what somebody is about to do; what is done is told with a way to undo it. */
export function Doings({ council, seats, doing, refresh, onClose }: Props) {
  const say = useWords();
  const go = useNavigate();
  const holder = useHolder();
  const undoable = useUndoable(council.hub.id, refresh);
  const { id, name, hub } = council;
  const tell = (text: string) => (operation: string) => {
    refresh();
    undoable(text, operation);
  };
  const close = () => {
    refresh();
    onClose();
  };
  const andAddresses = (what: string, some: readonly PlainSeat[]) =>
    some.some(({ terms }) => terms.some(({ email }) => email)) ? `${what} ${say("councils.seats.addressesGo")}` : what;
  const areas = hub.areas.edges.map(({ node }) => node);
  switch (doing.deed) {
    case "describe":
      return <CouncilForm council={council} onClose={close} />;
    case "group":
      return (
        <NewCouncil
          hub={{ id: hub.id, areas }}
          parent={council}
          onStarted={(group) => go(`/${hub.slug}/councils/${group.id}`)}
          onClose={close}
        />
      );
    case "remove": {
      const remove = async () => {
        tell(say("councils.form.removed", { council: name }))((await perform(councilRoom(id), REMOVE, { id })).operation);
        go(`/${hub.slug}/councils`);
      };
      return (
        <Sure
          title={say("councils.form.removeSure", { council: name })}
          what={andAddresses(say("councils.form.removeWhat"), seats)}
          yes={say("councils.form.remove")}
          onYes={remove}
          onClose={onClose}
        />
      );
    }
    case "addSeats":
      return <SeatForm council={council} onClose={close} />;
    case "describeSeat":
      return <SeatForm council={council} seat={doing.seat} onClose={close} />;
    case "removeSeat": {
      const remove = async () =>
        tell(say("councils.seats.removed"))((await perform(councilRoom(id), REMOVE_SEAT, { id: doing.seat.id })).operation);
      return (
        <Sure
          title={say("councils.seats.removeSure")}
          what={andAddresses(say("councils.seats.removeWhat"), [doing.seat])}
          yes={say("councils.seats.remove")}
          onYes={remove}
          onClose={onClose}
        />
      );
    }
    case "call":
      return <CallDialog council={id} seat={doing.seat} seats={seats} onDone={tell(say("councils.sit.seated"))} onClose={onClose} />;
    case "end": {
      const who = holder(doing.term, doing.seat);
      return <EndDialog council={id} term={doing.term} who={who} onDone={tell(say("councils.sit.ended"))} onClose={onClose} />;
    }
    case "sit":
    case "handOver":
    case "correct": {
      const told = say(doing.deed === "handOver" ? "councils.sit.handed" : "councils.sit.seated");
      return <SitDialog hub={hub.slug} council={id} {...doing} onDone={tell(told)} onClose={onClose} />;
    }
  }
}
